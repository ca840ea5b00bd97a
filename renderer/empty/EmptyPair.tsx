import './empty.css';
import { countryName, type Iso3 } from '../../core/record/index.ts';
import { useAnswer } from '../api.ts';
import { Flag } from '../shell/Flag.tsx';
import { useView } from '../state/ViewProvider.tsx';
import { figure } from '../words/counts.ts';

const OFFERED = 6;

/** Said where the two share no event, with the countries that each does share some with. */
export function EmptyPair({ countries }: { readonly countries: readonly Iso3[] }) {
  const [a, b] = countries;
  if (a === undefined) return null;
  return (
    <section className="empty">
      <div className="empty-words">
        <h1 className="empty-title">
          {b === undefined
            ? `No events of ${countryName(a)}`
            : `No events between ${countryName(a)} and ${countryName(b)}`}
        </h1>
        <p className="soft">Import an article about them, or choose a pair that has events.</p>
        <div className="offers">
          <Offers country={a} />
          {b !== undefined && <Offers country={b} />}
        </div>
      </div>
    </section>
  );
}

function Offers({ country }: { readonly country: Iso3 }) {
  const { act } = useView();
  const { data = [] } = useAnswer('countries.list', { beside: country });
  const offered = data.filter(({ code, count }) => code !== country && count > 0).slice(0, OFFERED);
  return (
    <section>
      <h2 className="offers-title">
        <Flag code={country} />
        {countryName(country)} and
      </h2>
      {offered.length === 0 && <p className="soft">no other country yet</p>}
      <ul>
        {offered.map(({ code, name, count }) => (
          <li key={code}>
            <button type="button" className="offer" onClick={() => act({ do: 'pair', countries: [country, code] })}>
              <Flag code={code} />
              <span className="offer-name">{name}</span>
              <span className="figures faint">{figure(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
