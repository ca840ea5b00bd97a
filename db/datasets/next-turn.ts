/** Lets what has arrived meanwhile (calls, messages, a cancel) have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
