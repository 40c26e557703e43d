const endings =
  /(?:arnas|ernas|ornas|ningarna|ningar|ningen|andet|ande|ades|arna|erna|orna|enas|ade|ats|ens|ets|ing|ad|ar|as|at|ed|en|er|es|et|na|or|a|e|s)$/;

/** Shorter words have no ending that could be taken off with confidence, and shorter stems say nothing. */
const SHORTEST_WORD = 5;
const SHORTEST_STEM = 3;

/** A word in lower case without its ending, so that the forms of a Swedish or English word mostly have one stem. */
export function stemOf(word: string): string {
  if (word.length < SHORTEST_WORD || /\d/.test(word)) return word;
  const stem = word.replace(endings, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}
