/** How the keys of what we keep in the file begin. */
export const OWN_KEY = 'planbok.';

/** The key of the note that holds what Sheets has no place for; no setting's name begins like this. */
export const MEMORY_KEY = `${OWN_KEY}~memory`;

/** What marks a block as a table of ours: a named range, which follows its rows. Not among the names that the core sees. */
export const TABLE_NAME = 'planbok_table_';

/** What marks a native table of ours, which only the API can make and change: a script in the spreadsheet sees this name alone. */
export const NATIVE_NAME = 'planbok_native_';

/** The table that a named range of ours marks; `undefined` for any other name. */
export function markedTable(name: string): { readonly name: string; readonly isNative: boolean } | undefined {
  const beginning = [TABLE_NAME, NATIVE_NAME].find((one) => name.startsWith(one));
  return beginning === undefined
    ? undefined
    : { name: name.slice(beginning.length), isNative: beginning === NATIVE_NAME };
}
