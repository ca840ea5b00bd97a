import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { DraftMapping } from '../../core/contract/index.ts';
import { columnMappingSchema, DATE_ORDERS } from '../../core/record/index.ts';
import { useAnswer, useAsk } from '../api.ts';
import { ChoiceField } from '../review/fields.tsx';
import { useToast } from '../toast/index.tsx';
import { DELIMITER_WORDS, ORDER_WORDS } from './words.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const NONE = '';

interface MappingFieldsProps {
  readonly mapping: DraftMapping;
  readonly onChange: (mapping: DraftMapping) => void;
}

/** How a table is read, column by column apart: its signs, its dates, and the mappings that were kept. */
export function MappingFields({ mapping, onChange }: MappingFieldsProps) {
  const { data: kept = [] } = useAnswer('mappings.list', null);
  const [chosen, setChosen] = useState(NONE);
  const header = useId();
  return (
    <>
      {kept.length > 0 && (
        <ChoiceField
          label="Saved mapping"
          value={chosen}
          choices={[NONE, ...kept.map(({ name }) => name)]}
          words={(name) => (name === NONE ? 'None' : name)}
          onChange={(name) => {
            setChosen(name);
            const found = kept.find((one) => one.name === name);
            if (found) onChange(found.mapping);
          }}
        />
      )}
      <ChoiceField
        label="Columns parted by"
        value={mapping.delimiter}
        choices={DELIMITERS}
        words={(sign) => DELIMITER_WORDS[sign]}
        onChange={(delimiter) => onChange({ ...mapping, delimiter })}
      />
      <ChoiceField
        label="Dates written as"
        value={mapping.dateOrder}
        choices={DATE_ORDERS}
        words={(order) => ORDER_WORDS[order]}
        onChange={(dateOrder) => onChange({ ...mapping, dateOrder })}
      />
      <label className="data-set-check" htmlFor={header}>
        <input
          id={header}
          type="checkbox"
          checked={mapping.header}
          onChange={({ target }) => onChange({ ...mapping, header: target.checked })}
        />
        First row names the columns
      </label>
      <SaveMapping mapping={mapping} onSaved={setChosen} />
    </>
  );
}

/** Keeps the mapping under a name, once it has all it needs. */
function SaveMapping({ mapping, onSaved }: { mapping: DraftMapping; onSaved: (name: string) => void }) {
  const ask = useAsk();
  const toast = useToast();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const id = useId();
  const whole = columnMappingSchema.safeParse(mapping);
  const save = async () => {
    if (!whole.success) return;
    try {
      await ask('mappings.save', { name, mapping: whole.data });
      await queries.invalidateQueries({ queryKey: ['mappings.list'] });
      onSaved(name.trim());
      toast({ words: `Saved the mapping “${name.trim()}”.` });
      setName('');
    } catch (error) {
      toast({ words: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <form
      className="form-field data-set-save"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>Save this mapping as</label>
      <span className="data-set-save-line">
        <input
          id={id}
          className="field"
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button outlined" disabled={!whole.success || name.trim() === ''}>
          Save
        </button>
      </span>
    </form>
  );
}
