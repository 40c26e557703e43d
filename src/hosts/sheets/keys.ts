/** How the keys of what we keep in the file begin. */
export const OWN_KEY = 'planbok.';

/** The key of the note that holds what Sheets has no place for; no setting's name begins like this. */
export const MEMORY_KEY = `${OWN_KEY}~memory`;

/** What marks a block as a table of ours: a named range, which follows its rows. Not among the names that the core sees. */
export const TABLE_NAME = 'planbok_table_';
