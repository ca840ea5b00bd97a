const CHANCE = String.raw`(?:the|an|this|that|his|her|their|another|a) (?:\S+ )?(?:opportunity|chance|occasion|privilege|pleasure|honou?r) to(?: also)?$`;
const TOOK = new RegExp(String.raw`\b(?:had|took|used|seized) ${CHANCE}`);
const MISSED = new RegExp(
  String.raw`\b(?:not|never|n't|if \S+|unless \S+) (?:yet )?(?:have )?(?:had|took|used|seized) ${CHANCE}`,
);
const WILL_HAVE = new RegExp(String.raw`\bwill (?:also )?have ${CHANCE}`);

/** "had the opportunity to", "took the occasion to": words right before the verb of an encounter that took place. */
export const tookChance = (before: string): boolean => TOOK.test(before) && !MISSED.test(before);

/** "has never had the chance to": of an encounter that did not take place. */
export const missedChance = (before: string): boolean => MISSED.test(before);

/** "will have the opportunity to": of one that lies ahead. */
export const willHaveChance = (before: string): boolean => WILL_HAVE.test(before);
