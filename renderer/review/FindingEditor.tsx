import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventFields,
  type Ground,
  MEETING_KINDS,
} from '../../core/record/index.ts';
import { whenWords } from '../words/days.ts';
import { KIND_WORDS, MEETING_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words/types.ts';
import { CountryField } from './CountryField.tsx';
import { ChoiceField, Field } from './fields.tsx';
import { type Form, type FormErrors, fromForm, toForm } from './form.ts';
import { PartyFields } from './PartyFields.tsx';
import { parseWhen } from './when.ts';

interface FindingEditorProps {
  readonly fields: EventFields;
  readonly onPoint: (field: Ground['field'] | null) => void;
  readonly onSave: (fields: EventFields) => void;
  readonly onCancel: () => void;
}

/** Corrects a finding in place. Enter saves, Escape leaves it as it was. */
export function FindingEditor({ fields, onPoint, onSave, onCancel }: FindingEditorProps) {
  const [form, setForm] = useState<Form>(() => toForm(fields));
  const [errors, setErrors] = useState<FormErrors>({});
  const set = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const save = () => {
    const result = fromForm(form, fields);
    if ('errors' in result) setErrors(result.errors);
    else onSave(result.fields);
  };
  const when = parseWhen(form.when);
  const own = useRef<HTMLFormElement>(null);
  useEffect(() => {
    own.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={own}
      className="editor"
      aria-label="Correct this finding"
      noValidate
      onKeyDown={(event) => whenEnded(event, save, onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label="Summary" error={errors.summary} className="wide">
        {(own) => (
          <textarea
            {...own}
            className="field"
            rows={3}
            // biome-ignore lint/a11y/noAutofocus: the editor opens on demand and takes the focus from the button that opened it
            autoFocus
            value={form.summary}
            onFocus={() => onPoint(null)}
            onChange={({ target }) => set({ summary: target.value })}
          />
        )}
      </Field>
      <Field label="Date" error={errors.when} hint={when ? whenWords(when, 'long') : 'Not a date yet'}>
        {(own) => (
          <input
            {...own}
            className="field figures"
            value={form.when}
            placeholder="2020-11-14, Nov 2020, 2020"
            onFocus={() => onPoint('date')}
            onChange={({ target }) => set({ when: target.value })}
          />
        )}
      </Field>
      <ChoiceField
        label="Status"
        value={form.status}
        choices={EVENT_STATUSES}
        words={(status) => STATUS_WORDS[status]}
        onFocus={() => onPoint('status')}
        onChange={(status) => set({ status })}
      />
      <ChoiceField
        label="Finding"
        value={form.kind}
        choices={EVENT_KINDS.filter((kind) => kind !== 'action')}
        words={(kind) => KIND_WORDS[kind].one}
        onFocus={() => onPoint(null)}
        onChange={(kind) => set({ kind })}
      />
      {form.kind === 'meeting' && (
        <ChoiceField
          label="Kind of meeting"
          value={form.meetingKind}
          choices={MEETING_KINDS}
          words={(kind) => MEETING_WORDS[kind]}
          onFocus={() => onPoint('type')}
          onChange={(meetingKind) => set({ meetingKind })}
        />
      )}
      <ChoiceField
        label="Type"
        value={form.type}
        choices={EVENT_TYPES}
        words={(type) => TYPE_WORDS[type].noun}
        onFocus={() => onPoint('type')}
        onChange={(type) => set({ type })}
      />
      <Field label="Place" error={errors.place} className="from-left">
        {(own) => (
          <input
            {...own}
            className="field"
            value={form.place}
            onFocus={() => onPoint('place')}
            onChange={({ target }) => set({ place: target.value })}
          />
        )}
      </Field>
      <CountryField
        label="Country of the place"
        value={form.placeCountry}
        onChange={(placeCountry) => set({ placeCountry })}
      />
      <PartyFields
        parties={form.parties}
        errors={errors}
        onFocus={() => onPoint('party')}
        onChange={(parties) => set({ parties })}
      />
      <div className="editor-foot">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className="button outlined">
          Save correction
        </button>
      </div>
    </form>
  );
}

function whenEnded(event: KeyboardEvent, save: () => void, cancel: () => void): void {
  if (event.defaultPrevented) return;
  if (event.key === 'Escape') {
    event.stopPropagation();
    cancel();
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.stopPropagation();
    save();
  }
}
