import type { StoredEvent } from '../../core/contract/index.ts';
import { countryName, type Iso3, type Party } from '../../core/record/index.ts';
import { Flag } from '../shell/Flag.tsx';
import { useView } from '../state/ViewProvider.tsx';

/** Who was there, a column for each country, the countries of the pair first and in its order. */
export function Parties({ event }: { readonly event: StoredEvent }) {
  const { view } = useView();
  const countries = inOrder(event.parties, view.countries);
  return (
    <div className="detail-parties">
      {countries.map((country) => (
        <section key={country} className={`detail-party ${sideOf(country, view.countries)}`}>
          <h3 className="detail-country">
            <Flag code={country} />
            {countryName(country)}
          </h3>
          {event.parties
            .filter((party) => party.country === country)
            .map((party) => (
              <p key={`${party.person} ${party.role} ${party.side}`} className="detail-person">
                {party.person !== null && <span>{party.person}</span>}
                {party.role !== null && <span className="soft">{party.role}</span>}
                <span className="faint">{sideWords(event, party)}</span>
              </p>
            ))}
        </section>
      ))}
    </div>
  );
}

/** What a party was in it: speaker and addressee, visitor and host, or plain participants where nobody is host. */
export function sideWords(event: StoredEvent, { side }: Party): string {
  if (event.kind === 'statement') return side === 'actor' ? 'Speaker' : 'Spoken of';
  if (event.kind === 'action') return side === 'actor' ? 'Actor' : 'Recipient';
  if (side === 'recipient') return 'Host';
  return event.parties.some((party) => party.side === 'recipient') ? 'Visitor' : 'Participant';
}

function inOrder(parties: readonly Party[], pair: readonly Iso3[]): Iso3[] {
  const all = [...new Set(parties.map(({ country }) => country))];
  const own = pair.filter((code) => all.includes(code));
  return [...own, ...all.filter((code) => !own.includes(code))];
}

function sideOf(country: Iso3, [a, b]: readonly Iso3[]): string {
  if (country === a) return 'side-a';
  return country === b ? 'side-b' : '';
}
