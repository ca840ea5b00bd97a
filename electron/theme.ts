import type { NativeTheme } from 'electron';
import { type ViewState, viewStateSchema } from '../core/contract/index.ts';

type Theme = ViewState['theme'];

/** Keeps the native parts (title bar, menus, dialogs) in the theme the analyst has chosen for the screens. */
export interface ThemeKeeper {
  chosen(): Theme;
  /** To be told of every call that went well: the one that keeps the view may have changed the theme. */
  follow(call: string, input: unknown): void;
}

/** Sets the theme that held when the app was last left, and follows it from there. */
export function setupTheme(nativeTheme: Pick<NativeTheme, 'themeSource'>, first: Theme): ThemeKeeper {
  nativeTheme.themeSource = first;
  return {
    chosen: () => nativeTheme.themeSource,
    follow(call, input) {
      if (call !== 'view.set') return;
      const view = viewStateSchema.safeParse(input);
      if (view.success) nativeTheme.themeSource = view.data.theme;
    },
  };
}

/** The screens' paper: colour of the window before its page has painted. As in `renderer/tokens.css`. */
export function paperColour(nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'>): string {
  return nativeTheme.shouldUseDarkColors ? '#16171a' : '#fcfcfa';
}
