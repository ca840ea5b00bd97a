import '../review/editor.css';
import { useEffect, useState } from 'react';
import type { DataSetPreview, DraftMapping } from '../../core/contract/index.ts';
import { useAnswer } from '../api.ts';
import { Field } from '../review/fields.tsx';
import { counted, figure } from '../words/counts.ts';
import { MappingFields } from './MappingFields.tsx';
import { missing, sourceNameOf } from './mapping.ts';
import { Rows } from './Rows.tsx';
import { FIELD_WORDS, FORMAT_WORDS } from './words.ts';

interface PreparingProps {
  readonly preview: DataSetPreview;
  readonly error: string | null;
  /** Asks for the rows as a mapping reads them. */
  readonly look: (mapping: DraftMapping) => void;
  readonly onImport: (name: string, mapping: DraftMapping | null) => void;
  readonly onLeave: () => void;
}

/** Before the import: what the file is, what the source will be called, how a table is read, and what its rows become. */
export function Preparing({ preview, error, look, onImport, onLeave }: PreparingProps) {
  const { file, format, outcomes } = preview;
  const isTable = format === 'table';
  const [name, setName] = useState(() => sourceNameOf(file));
  const [mapping, setMapping] = useState(preview.mapping);
  const { data: sources = [] } = useAnswer('dataSets.list', null);
  const known = sources.find((source) => source.name === name.trim());
  const lacks = isTable ? missing(mapping) : [];
  const change = (next: DraftMapping) => {
    setMapping(next);
    look(next);
  };
  useEscape(onLeave);
  return (
    <main className="data-set" aria-label="Import of a data set">
      <header className="data-set-bar">
        <button type="button" className="button" onClick={onLeave}>
          Leave
        </button>
        <p className="data-set-file">{file}</p>
        <button
          type="button"
          className="button primary"
          disabled={name.trim() === '' || lacks.length > 0}
          onClick={() => onImport(name, isTable ? mapping : null)}
        >
          Import
        </button>
      </header>
      <div className="data-set-body">
        <div className="data-set-words">
          <h1>{titleOf(preview)}</h1>
          <p className="soft">
            {isTable
              ? 'Say which column holds what. A day, two countries and what happened between them are needed (*).'
              : 'Events between two different countries are imported; every other row is counted and left out.'}
          </p>
        </div>
        <div className="data-set-form">
          <Field
            label="Name of the data set"
            hint={known && `Adds to “${known.name}”, which has ${counted(known.events, 'event')}.`}
          >
            {(own) => (
              <input
                {...own}
                className="field"
                maxLength={200}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          {isTable && <MappingFields mapping={mapping} onChange={change} />}
        </div>
        {error !== null && (
          <p className="form-error" role="alert">
            {error}
          </p>
        )}
        <p className="data-set-state" role="status">
          {lacks.length > 0
            ? `Not chosen yet: ${lacks.map((fields) => fields.map((field) => FIELD_WORDS[field]).join(' or ')).join(', ')}`
            : outcomes && usableWords(outcomes.filter(({ event }) => event !== null).length, outcomes.length)}
        </p>
        <Rows preview={preview} mapping={mapping} onChange={isTable ? change : null} />
      </div>
    </main>
  );
}

/** `GDELT 2.0 events`, `ICEWS events`, `A table of events`. */
export function titleOf({ format, rows }: Pick<DataSetPreview, 'format' | 'rows'>): string {
  if (format === 'table' || format === null) return 'A table of events';
  const version = format === 'gdelt' ? (rows[0]?.length === 61 ? ' 2.0' : ' 1.0') : '';
  return `${FORMAT_WORDS[format]}${version} events`;
}

function usableWords(usable: number, of: number): string {
  if (of === 0) return 'There is no row in it.';
  return `${usable === of ? 'All' : figure(usable)} of the first ${counted(of, 'row')} ${usable === 1 ? 'becomes an event' : 'become events'}.`;
}

function useEscape(onLeave: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onLeave]);
}
