/** Texts; what stands in brackets with the sheet of another workbook after it; sheets in quotes; words. */
const token =
  /"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\](?:[\p{L}_\\][\p{L}\p{N}_.\\]*!)?|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|./gsu;

const isPlainWord = /^[A-Za-z_]\w*$/;
const isCellLike = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

const quoted = (sheet: string): string =>
  isPlainWord.test(sheet) && !isCellLike.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/**
 * A formula after a sheet got another name or, for `undefined`, is gone: references to it then read `#REF!A1`, as Excel
 * has it. Texts in quotes stay, and so do references to other workbooks.
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
