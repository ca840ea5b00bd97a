import type { DataSetResult } from '../../core/contract/index.ts';
import { figure } from '../words/counts.ts';
import { skipWords } from './words.ts';

/** What became of the rows, and the codes and countries that nobody knows. */
export function Result({ result }: { readonly result: DataSetResult }) {
  const { rows, imported, duplicates, skipped, unknownCodes, unknownCountries } = result;
  const left = Object.entries(skipped).sort(([, one], [, other]) => other - one);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="outcomes data-set-result" aria-label="What became of the rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">What became of them</th>
            <th scope="col" className="number">
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          <Line words="Imported" count={imported} />
          <Line words="In this data set before, left as they are" count={duplicates} />
          {left.map(([reason, count]) => (
            <Line key={reason} words={`Left out: ${lower(skipWords(reason))}`} count={count} />
          ))}
        </tbody>
        <tfoot>
          <Line words="Read" count={rows} look="data-set-total" />
        </tfoot>
      </table>
      <Unknown title="Event codes that do not exist" names={unknownCodes} />
      <Unknown title="Countries nobody knows" names={unknownCountries} />
    </section>
  );
}

function Line({ words, count, look = '' }: { readonly words: string; readonly count: number; readonly look?: string }) {
  return (
    <tr>
      <th scope="row" className={look}>
        {words}
      </th>
      <td className={`number figures data-set-count ${look}`}>{figure(count)}</td>
    </tr>
  );
}

/** As many different names as an import keeps. */
const KEPT = 200;

function Unknown({ title, names }: { readonly title: string; readonly names: DataSetResult['unknownCodes'] }) {
  if (names.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            {title}
            {names.length >= KEPT && `, the first ${KEPT} different ones`}
          </th>
          <th scope="col" className="number">
            Rows
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ name, count }) => (
          <Line key={name} words={name === '' ? '(empty)' : name} count={count} />
        ))}
      </tbody>
    </table>
  );
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
