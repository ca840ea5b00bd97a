import type { FileFilter, OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import { DATA_SET_ENDINGS, type PickKind } from '../core/contract/index.ts';
import { ARTICLE_FORMATS } from '../core/record/index.ts';

/** Asks for files or a folder with the system's own dialog, over the window. Resolves with their paths; none on cancel. */
export async function askForPaths<W>(
  dialog: { showOpenDialog(window: W, options: OpenDialogOptions): Promise<OpenDialogReturnValue> },
  window: W,
  kind: PickKind,
): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, OPTIONS[kind]);
  return canceled ? [] : filePaths;
}

const FILTERS: FileFilter[] = [
  { name: 'Articles', extensions: [...ARTICLE_FORMATS, 'htm', 'text', 'markdown', 'mhtml'] },
  { name: 'All Files', extensions: ['*'] },
];

const DATA_SETS: FileFilter[] = [
  { name: 'Data Sets', extensions: [...DATA_SET_ENDINGS] },
  { name: 'All Files', extensions: ['*'] },
];

const OPTIONS: Readonly<Record<PickKind, OpenDialogOptions>> = {
  articles: { title: 'Import Article', properties: ['openFile', 'multiSelections'], filters: FILTERS },
  folder: { title: 'Import Folder', properties: ['openDirectory'] },
  'data-set': { title: 'Import Data Set', properties: ['openFile'], filters: DATA_SETS },
};
