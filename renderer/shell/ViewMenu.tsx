import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type Selection,
} from 'react-aria-components';
import { EVENT_KINDS, EVENT_STATUSES } from '../../core/record/index.ts';
import { useSourceChoices } from '../data-sets/useSourceChoices.ts';
import { useView } from '../state/ViewProvider.tsx';
import { KIND_WORDS, STATUS_WORDS } from '../words/types.ts';
import { Icon } from './Icon.tsx';

const THEMES = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

/** What is shown and how: kinds, statuses, the list, the theme. All kinds chosen is the same as none. */
export function ViewMenu() {
  const { view, act } = useView();
  const { dataSets, chosen: sources } = useSourceChoices();
  const names = ['articles', ...dataSets.map(({ id }) => `source-${id}`)];
  return (
    <MenuTrigger>
      <Button className="button">
        View
        {(view.kinds.length > 0 || view.statuses.length > 0 || sources.length > 0) && <span className="dot" />}
        <Icon name="chevron" />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label="View">
          <MenuSection
            aria-label="Kinds"
            selectionMode="multiple"
            selectedKeys={view.kinds.length === 0 ? EVENT_KINDS : view.kinds}
            onSelectionChange={(keys) => act({ do: 'kinds', kinds: chosen(keys, EVENT_KINDS) })}
          >
            <Header className="menu-header">Show</Header>
            {EVENT_KINDS.map((kind) => (
              <Choice key={kind} id={kind} words={KIND_WORDS[kind].many} />
            ))}
          </MenuSection>
          <MenuSection
            aria-label="Statuses"
            selectionMode="multiple"
            selectedKeys={view.statuses.length === 0 ? EVENT_STATUSES : view.statuses}
            onSelectionChange={(keys) => act({ do: 'statuses', statuses: chosen(keys, EVENT_STATUSES) })}
          >
            <Header className="menu-header">Status</Header>
            {EVENT_STATUSES.map((status) => (
              <Choice key={status} id={status} words={STATUS_WORDS[status]} />
            ))}
          </MenuSection>
          {dataSets.length > 0 && (
            <MenuSection
              aria-label="Sources"
              selectionMode="multiple"
              selectedKeys={
                sources.length === 0 ? names : sources.map((one) => (one === 'articles' ? one : `source-${one}`))
              }
              onSelectionChange={(keys) => {
                const picked = chosen(keys, names);
                act({
                  do: 'sources',
                  sources: picked.map((name) => (name === 'articles' ? name : Number(name.slice('source-'.length)))),
                });
              }}
            >
              <Header className="menu-header">Sources</Header>
              <Choice id="articles" words="Articles" />
              {dataSets.map(({ id, name }) => (
                <Choice key={id} id={`source-${id}`} words={name} />
              ))}
            </MenuSection>
          )}
          <MenuSection
            aria-label="Beside the timeline"
            selectionMode="multiple"
            selectedKeys={view.list ? ['list'] : []}
            onSelectionChange={() => act({ do: 'list', shown: !view.list })}
          >
            <Header className="menu-header">Beside the timeline</Header>
            <Choice id="list" words="Event list" />
          </MenuSection>
          <MenuSection
            aria-label="Theme"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[view.theme]}
            onSelectionChange={(keys) => {
              const [theme] = chosen(keys, ['system', 'light', 'dark'] as const);
              if (theme !== undefined) act({ do: 'theme', theme });
            }}
          >
            <Header className="menu-header">Theme</Header>
            {(['system', 'light', 'dark'] as const).map((theme) => (
              <Choice key={theme} id={theme} words={THEMES[theme]} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Choice({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <MenuItem id={id} textValue={words} className="menu-item">
      {({ isSelected }) => (
        <>
          <span className="menu-check">{isSelected && <Icon name="check" />}</span>
          {words}
        </>
      )}
    </MenuItem>
  );
}

/** Which of the names are chosen; none where all are. */
function chosen<T extends string>(keys: Selection, names: readonly T[]): T[] {
  if (keys === 'all') return [];
  const own = names.filter((name) => keys.has(name));
  return own.length === names.length ? [] : own;
}
