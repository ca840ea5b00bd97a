import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import { sameCountries } from './agreement.ts';
import { type Assembly, assembled, assemblyIn } from './assemblies.ts';
import { addsAttendance, alongOf, attendanceOf } from './attendance.ts';
import { blocMeeting } from './bloc-meetings.ts';
import { atScene, type Scene, sceneOf } from './conference-scenes.ts';
import { withDialogue } from './dialogues.ts';
import { type Encounter, encountersIn } from './encounters.ts';
import { gatheringIn, joinedBy } from './gatherings.ts';
import { isToldBy, onOccasion } from './occasion.ts';
import { remarksTogether } from './remarks.ts';
import { isOfFirms } from './told-around.ts';

/** Every report of an encounter that a rule finds, in reading order. */
export function reportsIn(aids: Aids): Encounter[] {
  const reports: Encounter[] = [];
  let last: Encounter | null = null;
  let gathering: Encounter | null = null;
  let assembly: Assembly | null = null;
  let scene: Scene | null = null;
  for (const sentence of aids.sentences) {
    const joined: Encounter | null = gathering && joinedBy(aids, sentence, gathering);
    if (joined) {
      const told = gathering ? reports.indexOf(gathering) : -1;
      reports.splice(told < 0 ? reports.length : told, told < 0 ? 0 : 1, joined);
      gathering = joined;
      last = joined;
    }
    const all = encountersIn(aids, sentence, last).filter(({ trigger }) => !joined || trigger.frame !== 'noun');
    const before: readonly Iso3[] = last?.countries ?? [];
    // "B's minister and C's ambassador also attended": more people of the meeting just told.
    const more =
      addsAttendance(aids, sentence) && all.every(({ countries }) => countries.every((one) => before.includes(one)));
    const found = more ? [] : all;
    if (found.length < 2) assembly = assemblyIn(aids, sentence, assembly);
    const meant: Encounter[] = assembly ? assembled(aids, sentence, assembly) : [];
    if (meant.length > 0) {
      reports.push(...meant);
      last = meant[0] ?? last;
      assembly = null;
    }
    if (found.length === 0) gathering = gatheringIn(aids, sentence) ?? gathering;
    const remarks = sentence.heading && found.length === 0 ? remarksTogether(aids, sentence) : null;
    const attendance = found.length === 0 && !joined ? attendanceOf(aids, sentence, last) : null;
    if (attendance) reports.push(...alongOf(aids, attendance, reports));
    for (const told of remarks ? [remarks] : found) {
      const encounter = atScene(sentence, onOccasion(aids, told), scene);
      reports.push(encounter);
      if (!sentence.heading || !last) last = encounter;
    }
    scene = sceneOf(aids, sentence, scene);
  }
  const bloc = blocMeeting(aids, reports);
  if (bloc) reports.push(bloc);
  const told = withDialogue(aids, reports);
  const body = told.filter(({ heading }) => !heading);
  // A headline proves an encounter only where the article's body does not tell of it.
  return told.filter(({ heading, countries, guests, kind }) => {
    if (!heading) return true;
    if (kind === 'visit' && isOfFirms(aids)) return false;
    if (
      kind === 'visit' &&
      body.some((other) => other.guests.some((guest) => guests.some(({ person }) => person && person === guest.person)))
    )
      return false;
    return !body.some(
      (other) =>
        !isToldBy(aids, other) &&
        (sameCountries(other.countries, countries) ||
          (other.countries.length > countries.length &&
            countries.every((country) => other.countries.includes(country)))),
    );
  });
}
