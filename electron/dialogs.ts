import type { BrowserWindow, Dialog, FileFilter, OpenDialogOptions } from 'electron';
import type { PickKind } from '../core/contract/index.ts';
import { ARTICLE_FORMATS } from '../core/record/index.ts';

/** Asks for files or a folder with the system's own dialog. Resolves with their paths; none where the user cancels. */
export async function askForPaths(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow | null,
  kind: PickKind,
): Promise<string[]> {
  const options = OPTIONS[kind];
  const answer = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options));
  return answer.canceled ? [] : answer.filePaths;
}

const FILTERS: FileFilter[] = [
  { name: 'Articles', extensions: [...ARTICLE_FORMATS, 'htm', 'text', 'markdown', 'mhtml'] },
  { name: 'All Files', extensions: ['*'] },
];

const OPTIONS: Readonly<Record<PickKind, OpenDialogOptions>> = {
  articles: { title: 'Import Article', properties: ['openFile', 'multiSelections'], filters: FILTERS },
  folder: { title: 'Import Folder', properties: ['openDirectory'] },
};
