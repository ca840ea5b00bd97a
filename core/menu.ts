/** A menu item as data. Electron draws the tree natively, the browser host as a menu bar. */
export type MenuItem =
  | { readonly type: 'command'; readonly command: MenuCommand; readonly label: string; readonly accelerator?: string }
  | { readonly type: 'role'; readonly role: MenuRole; readonly label: string }
  | { readonly type: 'separator' };

export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** What only a desktop host can do by itself; a browser host leaves these out. */
export type MenuRole = 'quit' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'minimize' | 'togglefullscreen';

export type MenuCommand =
  | 'import-article'
  | 'import-folder'
  | 'import-sample'
  | 'import-data-set'
  | 'data-sets'
  | 'fit'
  | 'today'
  | 'zoom-in'
  | 'zoom-out'
  | 'toggle-list'
  | 'theme-system'
  | 'theme-light'
  | 'theme-dark'
  | 'shortcuts'
  | 'about';

/** The one menu tree. Accelerators are in Electron's notation. */
export const menus: readonly Menu[] = [
  {
    label: 'File',
    items: [
      { type: 'command', command: 'import-article', label: 'Import Article…', accelerator: 'CmdOrCtrl+O' },
      { type: 'command', command: 'import-folder', label: 'Import Folder…', accelerator: 'CmdOrCtrl+Shift+O' },
      { type: 'command', command: 'import-data-set', label: 'Import Data Set…' },
      { type: 'command', command: 'import-sample', label: 'Import Sample Chronology' },
      { type: 'separator' },
      { type: 'command', command: 'data-sets', label: 'Sources…' },
      { type: 'separator' },
      { type: 'role', role: 'quit', label: 'Quit' },
    ],
  },
  {
    label: 'Edit',
    items: [
      { type: 'role', role: 'cut', label: 'Cut' },
      { type: 'role', role: 'copy', label: 'Copy' },
      { type: 'role', role: 'paste', label: 'Paste' },
      { type: 'role', role: 'selectAll', label: 'Select All' },
    ],
  },
  {
    label: 'View',
    items: [
      { type: 'command', command: 'fit', label: 'Fit', accelerator: 'CmdOrCtrl+0' },
      { type: 'command', command: 'today', label: 'Today', accelerator: 'CmdOrCtrl+D' },
      { type: 'command', command: 'zoom-in', label: 'Zoom In', accelerator: 'CmdOrCtrl+Plus' },
      { type: 'command', command: 'zoom-out', label: 'Zoom Out', accelerator: 'CmdOrCtrl+-' },
      { type: 'separator' },
      { type: 'command', command: 'toggle-list', label: 'Event List', accelerator: 'CmdOrCtrl+L' },
      { type: 'separator' },
      { type: 'command', command: 'theme-system', label: 'Theme of the System' },
      { type: 'command', command: 'theme-light', label: 'Light' },
      { type: 'command', command: 'theme-dark', label: 'Dark' },
      { type: 'separator' },
      { type: 'role', role: 'togglefullscreen', label: 'Full Screen' },
    ],
  },
  {
    label: 'Help',
    items: [
      { type: 'command', command: 'shortcuts', label: 'Keyboard Shortcuts', accelerator: 'CmdOrCtrl+/' },
      { type: 'command', command: 'about', label: 'About Entente' },
    ],
  },
];
