/** Characters of a text that are read; an audit report's longest findings have some two pages. */
const LONGEST_READ = 6000;

/* A code ("V-2019-0216", "14001", "CO2") or a word; a hyphen parts words, since it joins them by chance. */
const piece = /\p{L}{0,5}[-.]?\d[\p{L}\d]*(?:[-.:/]\d[\p{L}\d]*)*|[\p{L}\d]+/gu;
/** The same for texts of these letters only, many times as fast. */
const latinPiece = /[a-zµß-öø-ɏ]{0,5}[-.]?\d[a-zµß-öø-ɏ\d]*(?:[-.:/]\d[a-zµß-öø-ɏ\d]*)*|[a-zµß-öø-ɏ\d]+/g;
const isLatin = /^[\0-ɏ\u2000-\u206F]*$/;

/** The words and codes of a text in lower case, in its order. */
export function textWords(text: string): readonly string[] {
  const read = text.slice(0, LONGEST_READ).normalize('NFC').toLowerCase();
  return read.match(isLatin.test(read) ? latinPiece : piece) ?? [];
}
