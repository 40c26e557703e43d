/** Whether the first word after `npm start --` is a verb of the command: it looks like one, and no file is called that. */
export const isVerb = (word = '', isFile) => /^[a-z][a-z-]*$/u.test(word) && !isFile(word);
