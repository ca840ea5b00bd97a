import { labelledActor, type Spoken, spokenParagraphs } from '../naming/turns.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Person, Sentence } from '../types.ts';
import { sameCountries } from './agreement.ts';
import { distinct, type Encounter } from './encounter.ts';
import { placeAbove } from './occasion.ts';
import { rememberedStays, withRemembered } from './remembered-stays.ts';
import { plainTrigger } from './trigger.ts';

/** "Welcome", "It is an honor to be here", "Thank you for having me": said to whom one stands before. */
const GREETS =
  /\bwelcome(?! (?:the|this|that|these|those|their|its)\b)|\b(?:great|good|nice|pleasure|honou?r(?:ed)?|privileged?|delight(?:ed)?|happy|glad|pleased|grateful|joy|wonderful|fantastic|lovely|thrilled)\b[^.?!;]{0,40}?\b(?:to (?:see|have|meet|host|receive|be)|seeing|having|hosting|being|you(?:['’]re| are)(?: all)? here)\b|\bthank(?:s| you)\b[^.?!;]{0,60}?\bfor (?:\w+ )?(?:having|hosting|receiving|inviting|welcoming|coming|joining|being|making the|(?:the|this|your) (?:\w+ )?(?:invitation|invite|hospitality|welcome|visit|reception))\b/i;
const FAR = /\b(?:via|by) (?:video|tele|phone|zoom)|\bvirtual(?:ly)?\b|\bvideo ?conference\b/i;

/**
 * A transcript in which those in office of several states take turns, and greet or thank one another for it, is of a meeting
 * of theirs: on the day of publication, where the lines above the first speaker say. Null for any other text.
 */
function dialogueIn(aids: Aids, turns: readonly Spoken[]): Encounter | null {
  const labelled = turns.filter(({ label }) => label !== null);
  const speakers = [...new Set(labelled.flatMap(({ speaker }) => (speaker?.represents ? [speaker] : [])))];
  const actors = speakers.map((person) => actorOf(person, labelled));
  const countries = distinct(actors);
  const greeting = countries.length < 2 ? undefined : greetingIn(aids, turns, speakers);
  const [first] = labelled;
  if (!greeting || !first) return null;
  const { published } = aids.source;
  const head = aids.source.text.slice(0, first.start);
  const far = FAR.test(head);
  const place = far ? null : placeAbove(aids, first.start, 0);
  const { start, end, tokens } = greeting;
  return {
    kind: far ? 'phone-call' : countries.length > 2 ? 'summit' : 'talks',
    status: 'held',
    countries,
    guests: actors.slice(0, 1),
    hosts: actors.slice(1),
    start: published,
    end: published,
    precision: published === null ? 'unknown' : 'day',
    dateSpan: null,
    place,
    placeCountry: place?.country ?? null,
    evidence: { start, end },
    heading: false,
    aside: false,
    trigger: plainTrigger(tokens.start, tokens.start + 1, 'noun', 'talks'),
  };
}

/** The reports of a text with its dialogue, in place of those that its greetings alone gave. */
export function withDialogue(aids: Aids, reports: readonly Encounter[]): Encounter[] {
  const turns = spokenParagraphs(aids, aids.people);
  const dialogue = dialogueIn(aids, turns);
  if (!dialogue) return [...reports];
  const told = withRemembered(reports, rememberedStays(aids, turns, dialogue));
  const isGreeting = ({ countries, start, evidence, placeCountry }: Encounter) =>
    start === null &&
    sameCountries(countries, dialogue.countries) &&
    [dialogue.placeCountry, null].includes(placeCountry) &&
    GREETS.test(aids.source.text.slice(evidence.start, evidence.end));
  return [...told.filter((report) => report.earlier || report.status !== 'held' || !isGreeting(report)), dialogue];
}

/** The sentence of a speaker's turn that greets best: one that says that somebody is here, else the first. */
function greetingIn(aids: Aids, turns: readonly Spoken[], speakers: readonly Person[]): Sentence | undefined {
  const greets = aids.sentences.filter(({ start, end, heading }) => {
    if (heading || !GREETS.test(aids.source.text.slice(start, end))) return false;
    const turn = turns.find((one) => one.start <= start && start < one.end);
    return turn?.speaker != null && speakers.includes(turn.speaker);
  });
  return (
    greets.find(({ start, end }) => /\bhere\b|\bwith (?:us|you)\b/i.test(aids.source.text.slice(start, end))) ??
    greets[0]
  );
}

/** A speaker where a label first names him. */
function actorOf(person: Person, labelled: readonly Spoken[]): Actor {
  return labelledActor(person, labelled.find(({ speaker }) => speaker === person)?.start ?? 0);
}
