import type { Quotation, Sentence } from '../types.ts';

/** "Statement by X on …": a title that says whose words follow. */
const TITLE = /^(?:(?:press|official|full) )?(?:statement|message|remarks|comments?|declaration)\b/i;

/**
 * The quotations of a text; none of a release whose title calls it somebody's statement and whose whole body stands in
 * marks: there nobody quotes, the author speaks.
 */
export function withoutOwn(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Quotation[] {
  const [title] = sentences;
  if (
    !title ||
    !TITLE.test(text.slice(title.start, title.end)) ||
    /[.!?]["”’]?$/.test(text.slice(title.start, title.end))
  )
    return quotations;
  const body = sentences.filter(
    ({ index, heading, start, end }) => index > 0 && !heading && /[.!?]["”’]*$/.test(text.slice(start, end)),
  );
  const quoted = body.every(({ start, end }) => quotations.some((one) => one.start <= start + 1 && end <= one.end + 1));
  return body.length > 1 && quoted ? [] : quotations;
}
