import { statSync } from 'node:fs';

/** Whether a file is called that. A folder is not: the project has one that is called as a verb is. */
export const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Whether the first word after `npm start --` is a verb of the command: it looks like one, and no file is called that. */
export const isVerb = (word = '', isThere) => /^[a-z][a-z-]*$/u.test(word) && !isThere(word);
