import type { DataSetPreview, DraftMapping, RowOutcome } from '../../core/contract/index.ts';
import { MAPPED_FIELDS } from '../../core/record/index.ts';
import { Icon } from '../shell/Icon.tsx';
import { fieldOf, NEEDED, withField } from './mapping.ts';
import { FIELD_WORDS, outcomeWords } from './words.ts';

interface RowsProps {
  readonly preview: DataSetPreview;
  readonly mapping: DraftMapping;
  /** Null where the columns are known, and are neither shown nor chosen. */
  readonly onChange: ((mapping: DraftMapping) => void) | null;
}

/** The first rows, and what each becomes or why it is left out; of a table, with the choice of what its columns hold. */
export function Rows({ preview, mapping, onChange }: RowsProps) {
  const { header, rows, outcomes } = preview;
  const columns = onChange === null ? 0 : Math.max(header?.length ?? 0, ...rows.map((row) => row.length));
  const numbers = Array.from({ length: columns }, (_, column) => column);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="data-set-rows" aria-label="The first rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="data-set-becomes">
              {onChange === null ? 'What the first rows become' : 'Becomes'}
            </th>
            {numbers.map((column) => (
              <th key={column} scope="col">
                <span className="data-set-column">{header?.[column] ?? `Column ${column + 1}`}</span>
                {onChange && (
                  <ColumnChoice
                    name={header?.[column] ?? `Column ${column + 1}`}
                    mapping={mapping}
                    column={column}
                    onChange={onChange}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(onChange === null ? (outcomes ?? []) : rows).map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a file is nothing but its place
            <tr key={at}>
              <Becomes outcome={outcomes?.[at] ?? null} />
              {numbers.map((column) => (
                <td key={column} className={fieldOf(mapping, column) === null ? 'is-unused' : ''}>
                  {rows[at]?.[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Becomes({ outcome }: { readonly outcome: RowOutcome | null }) {
  if (outcome === null) {
    return (
      <th scope="row" className="data-set-becomes is-left">
        –
      </th>
    );
  }
  return (
    <th scope="row" className={outcome.event === null ? 'data-set-becomes is-left' : 'data-set-becomes'}>
      <span className="data-set-becomes-line">
        {outcome.event === null ? (
          <span className="data-set-out">Left out</span>
        ) : (
          <Icon name={`${outcome.event.kind}-data`} />
        )}
        <span>{outcomeWords(outcome)}</span>
      </span>
    </th>
  );
}

function ColumnChoice({
  name,
  mapping,
  column,
  onChange,
}: {
  readonly name: string;
  readonly mapping: DraftMapping;
  readonly column: number;
  readonly onChange: (mapping: DraftMapping) => void;
}) {
  const field = fieldOf(mapping, column);
  return (
    <select
      className={field === null ? 'field is-unused' : 'field'}
      aria-label={`${name} holds`}
      value={field ?? ''}
      onChange={({ target }) =>
        onChange(withField(mapping, column, MAPPED_FIELDS.find((one) => one === target.value) ?? null))
      }
    >
      <option value="">Not used</option>
      {ORDER.map((one) => (
        <option key={one} value={one}>
          {FIELD_WORDS[one]}
          {NEEDED.some((fields) => fields.includes(one)) ? ' *' : ''}
        </option>
      ))}
    </select>
  );
}

/** The needed ones first. */
const ORDER = [...NEEDED.flat(), ...MAPPED_FIELDS.filter((field) => !NEEDED.flat().includes(field))];
