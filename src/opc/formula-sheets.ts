/** The tokens of a formula: quoted texts; a workbook in brackets with the sheet name after it; quoted sheet names; words. */
const token =
  /"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\](?:[\p{L}_\\][\p{L}\p{N}_.\\]*!)?|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|./gsu;

const isPlainWord = /^[A-Za-z_]\w*$/;
const isCellLike = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

const quoted = (sheet: string): string =>
  isPlainWord.test(sheet) && !isCellLike.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/**
 * The formula after the sheet `from` was renamed to `to` or, when `to` is `undefined`, deleted: references to a deleted
 * sheet read `#REF!A1`, as in Excel. Quoted texts and references to other workbooks are unchanged.
 */
export function formulaAfterSheet(formula: string, from: string, to: string | undefined): string {
  if (!formula.includes('!')) return formula;
  const wanted = from.toLowerCase();
  return formula.replace(token, (found) => {
    if (!found.endsWith('!') || found.startsWith('[')) return found;
    const bare = found.slice(0, -1);
    const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
    if (name.toLowerCase() !== wanted) return found;
    return to === undefined ? '#REF!' : `${quoted(to)}!`;
  });
}
