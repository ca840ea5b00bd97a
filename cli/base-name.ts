/** The name of a file without its folders and endings (`20240101.export.CSV.zip` → `20240101.export`). */
export function baseName(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return file.replace(/(?:\.(?:csv|tsv|tab|txt|gz|zip))+$/i, '') || file;
}
