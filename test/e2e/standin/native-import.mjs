/** Loads a module by Node alone, from a file that nothing has transformed. */
export const nativeImport = (url) => import(url);
