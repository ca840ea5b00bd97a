import { useCommands } from '../state/commands.ts';
import { useView } from '../state/ViewProvider.tsx';
import { useAnnounce } from './Announcer.tsx';
import { CountryPicker } from './CountryPicker.tsx';
import { Icon } from './Icon.tsx';
import { Search } from './Search.tsx';
import { ViewMenu } from './ViewMenu.tsx';

/** The bar of 48 px: import at the left, the pair in the middle, search and view at the right. */
export function Bar() {
  const { view, act } = useView();
  const commands = useCommands();
  const announce = useAnnounce();
  const [a = null, b = null] = view.countries;
  return (
    <div className="bar">
      <div className="bar-start">
        <button type="button" className="button outlined" onClick={() => commands.run('import-article')}>
          <Icon name="import" />
          Import
        </button>
      </div>
      <div className="bar-pair">
        <CountryPicker
          label="First country"
          side="a"
          value={a}
          beside={b}
          onPick={(code) => act({ do: 'country', place: 0, code })}
        />
        <button
          type="button"
          className="button icon"
          aria-label="Swap the countries"
          disabled={a === null || b === null}
          onClick={() => {
            act({ do: 'swap' });
            announce('Swapped.');
          }}
        >
          <Icon name="swap" />
        </button>
        <CountryPicker
          label="Second country"
          side="b"
          value={b}
          beside={a}
          onPick={(code) => act({ do: 'country', place: 1, code })}
        />
      </div>
      <div className="bar-end">
        <Search />
        <ViewMenu />
      </div>
    </div>
  );
}
