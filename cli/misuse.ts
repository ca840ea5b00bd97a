/** Says on standard error what was wrong with a command and how it is used. The exit code of misuse. */
export function misuse(reason: string, usage: string): number {
  process.stderr.write(`${reason}\n\n${usage}`);
  return 2;
}
