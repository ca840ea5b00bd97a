/** Ends what a step of the start-up began. */
export type Stop = () => void | Promise<void>;

/** Stops the steps in reverse order, one after another. One that fails is reported and does not keep the rest from stopping. */
export async function stopAll(stops: readonly Stop[], report: (error: unknown) => void): Promise<void> {
  for (const stop of stops.toReversed()) {
    try {
      await stop();
    } catch (error) {
      report(error);
    }
  }
}
