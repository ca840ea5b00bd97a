import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** What the typed words are taken for; said under the field. */
  readonly hint?: string | undefined;
  readonly className?: string;
  readonly children: (own: { id: string; 'aria-invalid': boolean; 'aria-describedby': string }) => ReactNode;
}

/** A labelled field; what is wrong with it, or what it is taken for, stands beneath. */
export function Field({ label, error, hint, className = '', children }: FieldProps) {
  const id = useId();
  return (
    <div className={`form-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': `${id}-note` })}
      <span id={`${id}-note`} className={error ? 'form-error' : 'faint'} role={error ? 'alert' : undefined}>
        {error ?? hint}
      </span>
    </div>
  );
}

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: (choice: T) => string;
  readonly onChange: (choice: T) => void;
  readonly onFocus?: () => void;
}

/** One of a few words. */
export function ChoiceField<T extends string>({
  label,
  value,
  choices,
  words,
  onChange,
  onFocus,
}: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onFocus={onFocus}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
