import type { Parsed } from '../types.ts';

/** Whom sources speak to, who writes and whom a paper copies from: what releases have no word of. */
const PRESS = new RegExp(
  [
    /\b(?:told|tells|telling) (?:the )?(?:BBC|CNN|NBC|CBS|ABC|NPR|Reuters|AFP|AP|Associated Press|Agence France-Presse|Guardian|Observer|Financial Times|New York Times|Washington Post|reporters|journalists|newsmen)\b/,
    /\btold (?:the )?(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:News|Times|Post|Television|TV|Radio|Herald|Journal|Telegraph|Today)\b/u,
    /\btold (?:a |the )?(?:[\p{Ll}-]+ ){0,2}(?:news agency|newspaper|broadcaster|magazine|television|state media|state TV)\b/u,
    /\b(?:condition of anonymity|not authori[sz]ed to (?:speak|brief|talk)|analysts (?:say|said)|observers say)\b/,
    /\bStaff (?:writer|reporter|report)\b/,
    /\((?:Reporting|Additional reporting|Editing|Writing) by\b/,
    /\b(?:CNN|BBC|Reuters|AFP)(?:'s|’s) \p{Lu}/u,
    /(?:reported|according to) (?:the )?(?:AFP|Reuters|AP|Associated Press|BBC|Kyodo)\b/,
    /\((?:AP|AFP|Reuters|REUTERS|Kyodo|KYODO|Xinhua|XINHUA|UPI|DPA|dpa|Yonhap)\)/,
    /\bPUBLISHED:|\bUPDATED:/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Whether a newspaper or an agency reports rather than a ministry: its unmarked offices are of no sender. */
export function isPress({ source }: Pick<Parsed, 'source'>): boolean {
  return PRESS.test(source.text);
}
