import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { COUNTRIES, countryName, type Iso3, isIso3 } from '../../core/record/index.ts';
import { Glyph } from './Glyph.tsx';

interface CountryFieldProps {
  readonly label: string;
  readonly value: Iso3 | null;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChange: (country: Iso3 | null) => void;
}

/** A country, chosen by typing its name or code. */
export function CountryField({ label, value, invalid = false, describedBy, onChange }: CountryFieldProps) {
  return (
    <ComboBox
      className="form-field country-field"
      defaultItems={CHOICES}
      value={value}
      onChange={(key) => onChange(typeof key === 'string' && isIso3(key) ? key : null)}
      isInvalid={invalid}
      menuTrigger="focus"
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input className="field" />
        <Button className="button icon" aria-label={`Show countries for ${label}`}>
          <Glyph name="down" />
        </Button>
      </div>
      <Popover className="country-choices">
        <ListBox<Choice> className="country-list">
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="country-choice">
              {name}
              <span className="faint">{id}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface Choice {
  readonly id: Iso3;
  readonly name: string;
}

const CHOICES: readonly Choice[] = COUNTRIES.map((id) => ({ id, name: countryName(id) })).toSorted((one, other) =>
  one.name.localeCompare(other.name, 'en'),
);
