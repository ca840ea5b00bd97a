export type DataSetErrorCode = 'not-a-data-set' | 'damaged-archive' | 'several-files' | 'mapping-needed';

/** A file that cannot be imported as a data set. `message` is one for people. */
export class DataSetError extends Error {
  readonly code: DataSetErrorCode;

  constructor(code: DataSetErrorCode, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.name = 'DataSetError';
    this.code = code;
  }
}

const SENTENCES: Readonly<Record<DataSetErrorCode, string>> = {
  'not-a-data-set': 'The file is no table of events. Import GDELT, ICEWS or POLECAT files, or a CSV or TSV table.',
  'damaged-archive': 'The archive is damaged or incomplete. Download it anew, or unpack it and import what is in it.',
  'several-files': 'The archive holds several files. Unpack it and import the files one by one.',
  'mapping-needed': 'The table’s columns are not known. Say which column holds what, and import it again.',
};
