import { useDeferredValue, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { countryName, type Iso3, isIso3 } from '../../core/record/index.ts';
import { useAnswer } from '../api.ts';
import { counted, figure } from '../words/counts.ts';
import { Flag } from './Flag.tsx';
import { Icon } from './Icon.tsx';

/** One country of the pair: flag, name and how many events it has with the other; type to search. */
export function CountryPicker({
  label,
  side,
  value,
  beside,
  onPick,
}: {
  readonly label: string;
  readonly side: 'a' | 'b';
  readonly value: Iso3 | null;
  /** The other country of the pair: the counts are of events shared with it. */
  readonly beside: Iso3 | null;
  readonly onPick: (code: Iso3 | null) => void;
}) {
  // Asked for behind what the timeline asks for: the list is looked at later.
  const { data: choices = [] } = useAnswer('countries.list', { beside: useDeferredValue(beside) }, { keep: true });
  const [typed, setTyped] = useState<string | null>(null);
  const shown = choices.filter(({ code }) => code !== beside);
  if (value !== null && !shown.some(({ code }) => code === value)) {
    shown.unshift({ code: value, name: countryName(value), count: 0 });
  }
  return (
    <ComboBox
      className={`picker side-${side}`}
      aria-label={label}
      items={typed === null ? shown : shown.filter(({ name }) => matches(name, typed))}
      menuTrigger="focus"
      value={value}
      inputValue={typed ?? (value === null ? '' : countryName(value))}
      onInputChange={setTyped}
      onOpenChange={(open) => {
        if (!open) setTyped(null);
      }}
      onChange={(key) => {
        setTyped(null);
        const code = key === null ? null : String(key);
        if (code === null || isIso3(code)) onPick(code);
      }}
      allowsEmptyCollection
    >
      <Label className="heard">{label}</Label>
      <div className="picker-field">
        {value !== null && <Flag code={value} />}
        <Input
          className="picker-input"
          data-code={value ?? undefined}
          placeholder="Any country"
          onFocus={({ nativeEvent, currentTarget }) => {
            // Narrowing the list sends a focus event of the library's own: what is being typed then stays unselected.
            if (nativeEvent.isTrusted) currentTarget.select();
          }}
        />
        {value !== null && (
          <button
            type="button"
            className="picker-clear"
            aria-label={`Any country in place of ${countryName(value)}`}
            onClick={() => onPick(null)}
          >
            <Icon name="close" />
          </button>
        )}
        <Button className="picker-open">
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="picker-popover" offset={4}>
        <ListBox<(typeof shown)[number]>
          className="picker-list"
          renderEmptyState={() => <p className="picker-none">No country of that name has events here.</p>}
        >
          {({ code, name, count }) => (
            <ListBoxItem
              id={code}
              textValue={name}
              className="picker-choice"
              aria-label={`${name}, ${counted(count, 'event')}`}
            >
              <Flag code={code} />
              <span className="picker-name">{`${name} `}</span>
              <span className="picker-count figures">{figure(count)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Whether a name has a word that begins with what was typed, accents and case aside. */
export function matches(name: string, typed: string): boolean {
  const wanted = plain(typed.trim());
  const own = plain(name);
  return own.startsWith(wanted) || own.split(/[\s-]+/).some((word) => word.startsWith(wanted));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
