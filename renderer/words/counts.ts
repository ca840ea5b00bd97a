const figures = new Intl.NumberFormat('en-GB');

/** `12,400`. */
export function figure(count: number): string {
  return figures.format(count);
}

/** `1 event`, `12,400 events`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
