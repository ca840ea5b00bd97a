import type { Lane, SourceChoice, ViewState } from '../../core/contract/index.ts';
import type { DaySpan, EventKind, EventStatus, Iso3 } from '../../core/record/index.ts';

/** What the list is narrowed to: the window (null), the events of one bin, or those without a day. */
export type ListScope = { readonly span: DaySpan; readonly lane: Lane | null } | 'undated' | null;

/** All that decides what the screen shows. What the contract keeps outlives a restart, the rest does not. */
export interface View extends ViewState {
  readonly text: string;
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly EventStatus[];
  readonly scope: ListScope;
}

export type ViewAction =
  | { readonly do: 'restore'; readonly view: ViewState }
  | { readonly do: 'country'; readonly place: 0 | 1; readonly code: Iso3 | null }
  | { readonly do: 'pair'; readonly countries: readonly Iso3[] }
  | { readonly do: 'swap' }
  | { readonly do: 'window'; readonly window: DaySpan | null }
  | { readonly do: 'select'; readonly id: number | null }
  | { readonly do: 'list'; readonly shown: boolean }
  | { readonly do: 'scope'; readonly scope: ListScope }
  | { readonly do: 'theme'; readonly theme: ViewState['theme'] }
  | { readonly do: 'search'; readonly text: string }
  | { readonly do: 'kinds'; readonly kinds: readonly EventKind[] }
  | { readonly do: 'statuses'; readonly statuses: readonly EventStatus[] }
  | { readonly do: 'sources'; readonly sources: readonly SourceChoice[] }
  | { readonly do: 'reset-filter' };

export const INITIAL_VIEW: View = {
  countries: [],
  window: null,
  selection: null,
  list: false,
  theme: 'system',
  sources: [],
  text: '',
  kinds: [],
  statuses: [],
  scope: null,
};

/** The next view. Another pair starts afresh: its own window, nothing selected. */
export function viewAfter(view: View, action: ViewAction): View {
  switch (action.do) {
    case 'restore':
      return { ...view, ...action.view };
    case 'country':
      return ofPair(view, withCountry(view.countries, action.place, action.code));
    case 'pair':
      return ofPair(view, action.countries);
    case 'swap':
      return { ...view, countries: view.countries.toReversed(), scope: null };
    case 'window':
      return { ...view, window: action.window };
    case 'select':
      return { ...view, selection: action.id };
    case 'list':
      return { ...view, list: action.shown, scope: null };
    case 'scope':
      return { ...view, list: true, scope: action.scope };
    case 'theme':
      return { ...view, theme: action.theme };
    case 'search':
      return { ...view, text: action.text, scope: null };
    case 'kinds':
      return { ...view, kinds: action.kinds, scope: null };
    case 'statuses':
      return { ...view, statuses: action.statuses, scope: null };
    case 'sources':
      return { ...view, sources: [...action.sources], scope: null };
    case 'reset-filter':
      return { ...view, text: '', kinds: [], statuses: [], sources: [], scope: null };
  }
}

/** What of the view is kept across a restart. */
export function keptOf({ countries, window, selection, list, theme, sources }: View): ViewState {
  return { countries, window, selection, list, theme, sources };
}

/** Whether anything beside the countries narrows what is shown. */
export function isNarrowed({ text, kinds, statuses, sources }: View): boolean {
  return text.trim() !== '' || kinds.length > 0 || statuses.length > 0 || sources.length > 0;
}

function ofPair(view: View, countries: readonly Iso3[]): View {
  return { ...view, countries: [...countries], window: null, selection: null, scope: null };
}

/** One country in its place; the other place keeps its own, unless it is the same. */
function withCountry(countries: readonly Iso3[], place: 0 | 1, code: Iso3 | null): Iso3[] {
  const both: (Iso3 | null)[] = [countries[0] ?? null, countries[1] ?? null];
  if (code !== null && both[1 - place] === code) both[1 - place] = both[place] ?? null;
  both[place] = code;
  return both.filter((one) => one !== null);
}
