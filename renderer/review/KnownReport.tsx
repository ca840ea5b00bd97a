interface KnownReportProps {
  /** Names the finding among the others; for the radio group. */
  readonly name: string;
  readonly known: { readonly id: number; readonly summary: string };
  readonly apart: boolean;
  readonly onChange: (apart: boolean) => void;
}

/** A finding that repeats a stored event: more evidence for it, or an event of its own. */
export function KnownReport({ name, known, apart, onChange }: KnownReportProps) {
  return (
    <fieldset className="known">
      <legend>Already stored: {known.summary}</legend>
      <label>
        <input type="radio" name={`known-${name}`} checked={!apart} onChange={() => onChange(false)} />
        Add as further evidence
      </label>
      <label>
        <input type="radio" name={`known-${name}`} checked={apart} onChange={() => onChange(true)} />
        Keep apart
      </label>
    </fieldset>
  );
}
