/** Asks with the browser's own dialog; `accept` holds endings of file names, without the dot. Resolves with the files, none where the user cancels. Needs a user's gesture. */
export function askForFiles({
  accept = [],
  folder = false,
}: {
  readonly accept?: readonly string[];
  readonly folder?: boolean;
}): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept.map((ending) => `.${ending}`).join(',');
  input.webkitdirectory = folder;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
