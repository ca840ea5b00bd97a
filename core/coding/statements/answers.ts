import type { Finding, Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Utterance } from './evidence.ts';

/** How far back (in code units) a charge is still what is denied. */
const NEAR = 900;
const DENIES = /^(?:deny|reject|dismiss|refute|rebut|dispute|deride|brush aside|scoff at)$/;

const CHARGE =
  /^(?:charges?|accusations?|allegations?|claims?|assertions?|reports?|criticism|involvement|responsibility|wrongdoing|complicity|it|them|having|being|any|all)$/;

/** "B denied the charges": whoever was last heard to speak of B. Null where B denies nothing or nobody did. */
export function accuserOf(
  { tokens }: Aids,
  { speaker, attributions, start }: Utterance,
  told: readonly Finding[],
): Iso3[] | null {
  const denies = attributions.some(
    ({ reporting, verbAt }) =>
      reporting !== null &&
      DENIES.test(reporting.verb) &&
      tokens.slice(verbAt + reporting.length, verbAt + reporting.length + 5).some(({ lower }) => CHARGE.test(lower)),
  );
  if (!denies) return null;
  const charge = told.findLast(({ parties, evidence }) => {
    const near = evidence.some(({ end }) => end <= start && end > start - NEAR);
    return near && parties.some(({ side, country }) => side === 'recipient' && country === speaker.country);
  });
  const accuser = charge?.parties.find(({ side }) => side === 'actor')?.country;
  return accuser && accuser !== speaker.country ? [accuser] : null;
}
