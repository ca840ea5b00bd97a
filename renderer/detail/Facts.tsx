import type { ReactNode } from 'react';
import type { StoredEvent } from '../../core/contract/index.ts';
import { countryName } from '../../core/record/index.ts';
import { precisionWords, weekdayName, whenWords } from '../words/days.ts';
import { contextWords, MEETING_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words/types.ts';
import { IntensityScale } from './IntensityScale.tsx';

/** When, where, what and how sure, as a list of terms. */
export function Facts({ event }: { readonly event: StoredEvent }) {
  const exact = precisionWords(event);
  const oneDay = event.precision === 'day' && event.start !== null && event.start === event.end;
  return (
    <dl className="facts">
      <Fact term="When">
        {whenWords(event, 'long')}
        {oneDay && event.start !== null && <span className="faint"> {weekdayName(event.start)}</span>}
        {exact !== null && <span className="fact-note">{exact}</span>}
      </Fact>
      <Fact term="Where">{whereWords(event) ?? <span className="soft">Not stated</span>}</Fact>
      <Fact term="Type">
        {typeWords(event)}{' '}
        <abbr className="code" title="Event type of the PLOVER ontology">
          {event.type}
        </abbr>
      </Fact>
      <Fact term="Tone">
        <IntensityScale intensity={event.intensity} />
      </Fact>
      {event.contexts.length > 0 && <Fact term="Contexts">{event.contexts.map(contextWords).join(', ')}</Fact>}
      <Fact term="Status">{STATUS_WORDS[event.status]}</Fact>
      <Fact term="Sure">
        {Math.round(event.confidence * 100)} %<span className="fact-note">{touchedWords(event)}</span>
      </Fact>
    </dl>
  );
}

/** A term and what is said of it. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function typeWords({ kind, type, meetingKind, direct }: StoredEvent): string {
  const noun = TYPE_WORDS[type].noun;
  if (kind === 'meeting' && meetingKind !== null) return `${MEETING_WORDS[meetingKind]}, ${noun.toLowerCase()}`;
  if (kind === 'statement' && direct !== null) return `${noun}, ${direct ? 'in the speaker’s own words' : 'reported'}`;
  return noun;
}

function whereWords({ place, placeCountry }: StoredEvent): string | null {
  const country = placeCountry === null ? null : countryName(placeCountry);
  if (place === null || place === country) return country;
  // GDELT's places name their country themselves: “Basra, Al Basrah, Iraq”.
  return country === null || place.endsWith(`, ${country}`) ? place : `${place}, ${country}`;
}

function touchedWords({ touchedBy }: StoredEvent): string {
  if (touchedBy === 'analyst') return 'Checked by you';
  if (touchedBy === 'dataset') return 'As its data set has it; not checked here';
  return 'Found by the coder';
}
