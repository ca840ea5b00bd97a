import { SIDES } from '../../core/record/index.ts';
import { CountryField } from './CountryField.tsx';
import { ChoiceField, Field } from './fields.tsx';
import type { FormErrors, PartyForm } from './form.ts';
import { Glyph } from './Glyph.tsx';

interface PartyFieldsProps {
  readonly parties: readonly PartyForm[];
  readonly errors: FormErrors;
  readonly onChange: (parties: PartyForm[]) => void;
  readonly onFocus: () => void;
}

/** Who was there or spoke, and of whom: one row a party. */
export function PartyFields({ parties, errors, onChange, onFocus }: PartyFieldsProps) {
  const set = (index: number, part: Partial<PartyForm>) =>
    onChange(parties.map((party, at) => (at === index ? { ...party, ...part } : party)));
  return (
    <fieldset className="parties" onFocus={onFocus}>
      <legend>Who</legend>
      {parties.map((party, index) => (
        <div className="party" key={keyOf(index)}>
          <CountryField
            label={`Country of party ${index + 1}`}
            value={party.country}
            invalid={errors[`party-${index}`] !== undefined}
            onChange={(country) => set(index, { country })}
          />
          <ChoiceField
            label="Side"
            value={party.side}
            choices={SIDES}
            words={(side) => (side === 'actor' ? 'Actor' : 'Recipient')}
            onChange={(side) => set(index, { side })}
          />
          <Field label="Person">
            {(own) => (
              <input
                {...own}
                className="field"
                value={party.person}
                onChange={({ target }) => set(index, { person: target.value })}
              />
            )}
          </Field>
          <Field label="Role">
            {(own) => (
              <input
                {...own}
                className="field"
                value={party.role}
                onChange={({ target }) => set(index, { role: target.value })}
              />
            )}
          </Field>
          <button
            type="button"
            className="button icon"
            aria-label={`Remove party ${index + 1}`}
            onClick={() => onChange(parties.filter((_, at) => at !== index))}
          >
            <Glyph name="reject" />
          </button>
          {errors[`party-${index}`] && (
            <p className="form-error" role="alert">
              {errors[`party-${index}`]}
            </p>
          )}
        </div>
      ))}
      {errors.parties && (
        <p className="form-error" role="alert">
          {errors.parties}
        </p>
      )}
      <button
        type="button"
        className="link"
        onClick={() => onChange([...parties, { country: null, person: '', role: '', side: 'actor' }])}
      >
        Add a party
      </button>
    </fieldset>
  );
}

/** Parties have no name of their own: their place is who they are. */
function keyOf(index: number): string {
  return `party-${index}`;
}
