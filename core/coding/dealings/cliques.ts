/**
 * The largest groups in which each is tied to every other, of things tied two by two; a pair that is in no larger one is a
 * group itself (Bron and Kerbosch, Communications of the ACM 16 (1973) 575–577).
 */
export function cliquesOf<Thing>(ties: readonly (readonly [Thing, Thing])[]): Thing[][] {
  const tied = new Map<Thing, Set<Thing>>();
  for (const [one, other] of ties) {
    tied.set(one, (tied.get(one) ?? new Set()).add(other));
    tied.set(other, (tied.get(other) ?? new Set()).add(one));
  }
  const found: Thing[][] = [];
  const grow = (group: readonly Thing[], open: readonly Thing[], closed: readonly Thing[]) => {
    if (open.length === 0 && closed.length === 0 && group.length > 1) found.push([...group]);
    open.forEach((next, at) => {
      const friends = tied.get(next) ?? new Set();
      const left = open.slice(at + 1).filter((one) => friends.has(one));
      grow(
        [...group, next],
        left,
        [...closed, ...open.slice(0, at)].filter((one) => friends.has(one)),
      );
    });
  };
  grow([], [...tied.keys()], []);
  return found;
}
