/** The whole numbers from `from` up to, but not including, `to`; none where `to` is not greater. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
