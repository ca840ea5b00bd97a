/** One part of a zip file, as its central directory describes it (PKWARE APPNOTE 4.3.12). Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** The parts of a zip file; null where the directory cannot be found or runs out of the file. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of a part; null where they run out of the file. */
export function zipContent(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + entry.packed > view.byteLength ? null : bytes.subarray(start, start + entry.packed);
}

/** `docx`, or what kind of file the zip is, in words. */
export function zipKind(bytes: Uint8Array): string {
  const names = new Set(zipDirectory(bytes)?.map(({ name }) => name));
  if (names.size === 0) return 'a damaged packed archive';
  if (names.has('word/document.xml') || (names.has('_rels/.rels') && names.has('word/'))) return 'docx';
  if (names.has('xl/workbook.xml')) return 'a spreadsheet';
  if (names.has('ppt/presentation.xml')) return 'a presentation';
  if (names.has('META-INF/container.xml')) return 'an electronic book';
  if (names.has('content.xml')) return 'an OpenDocument file';
  return 'a packed archive';
}

/** The end record lies in the last 64 KB, behind it only a comment. Zip64 is never needed for a document. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}
