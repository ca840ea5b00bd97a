import { foldText } from '../fold.ts';
import { countryOfLeader } from './leaders.ts';
import type { Known } from './people.ts';
import { HONOURS } from './role-words.ts';

export function sameOffice(role: string, head: string, person: Known): boolean {
  const held = person.role ?? '';
  if (HONOURS.has(head)) return isHonoured(person, head);
  // "the Russian leader" for somebody known to lead though the article gives him no office.
  if (person.role === null) return LEADERS.test(head) && countryOfLeader(person.name) !== null;
  const short = role.replace(/^(?:visiting|acting|senior|new|current) /, '');
  if (held === role) return true;
  // "the President" is no vice president.
  const below = DEPUTY.test(held) && !DEPUTY.test(short);
  if (held.endsWith(short) && !below) return true;
  if (portfolioOf(role) !== null && portfolioOf(role) === portfolioOf(held)) return true;
  if (/^(?:leader|ruler|monarch|head of state)$/.test(head))
    return LEADERS.test(held) && !(head === 'head of state' && /minister|premier|vice|chairman/.test(held));
  if (head === 'head of government') return /prime minister|premier|chancellor/.test(held);
  if (role.includes(' ') && (role !== head || !held.includes(head))) return sameWords(role, held);
  return (
    foldText(held).includes(foldText(head)) &&
    (head !== 'president' || !/^vice/.test(held)) &&
    (head !== 'secretary' || !/spokes/.test(held))
  );
}

const DEPUTY = /^(?:(?:first|second|acting) )?(?:vice|deputy|assistant)\b/;

/** Offices that one word may stand for later on: "the leader" for a president, "the minister" for a foreign minister. */
export const LEADERS =
  /president|premier|prime minister|chancellor|king|emir|amir|sultan|crown prince|leader|shah|pope|monarch|ruler|queen|chairman/;

/** "His Highness" is who was called so, or a prince. */
function isHonoured({ phrases, role }: Known, head: string): boolean {
  const [, word = ''] = /(highness|majesty|excellency)$/.exec(head) ?? [];
  const titles = HONOURED[word];
  return (
    titles !== undefined &&
    (titles.office.test(role ?? '') || phrases.some(({ name }) => name?.title && titles.title.test(name.title)))
  );
}

const HONOURED: Readonly<Record<string, { readonly title: RegExp; readonly office: RegExp }>> = {
  highness: { title: /highness|\bh\.h|hrh|h\.r\.h/, office: /emir|amir|\bprince/ },
  majesty: { title: /majesty/, office: /^(?:king|queen|sultan|emperor)/ },
  excellency: { title: /excellency|\bh\.?e\b/, office: /^president/ },
};

/** "foreign minister" and "minister of foreign affairs". */
function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    new Set(
      text
        .replace(/defence/g, 'defense')
        .split(/[\s,-]+/)
        .filter((word) => !/^(?:of|for|the|and|affairs|visiting)$/.test(word)),
    );
  const [a, b] = [words(one), words(other)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size > 1 && [...small].every((word) => large.has(word));
}

/** "the defence chief" and "Defence Secretary X": what somebody at the head of a department has charge of; null of others. */
function portfolioOf(role: string): string | null {
  const [, subject = '', head = ''] =
    /^(?:(?:visiting|acting|new|current) )*(defen[cs]e|finance|trade|interior|health|energy|transport|justice|home) (minister|secretary|chief)$/.exec(
      role,
    ) ?? [];
  return head === '' ? null : subject.replace('defence', 'defense');
}
