/** A text in quotes inside a formula. */
export interface FormulaLiteral {
  readonly text: string;
  /** It stands beside a comparison sign, or in a function that looks for it. */
  readonly isCompared: boolean;
}

/** What a formula refers to, as it is written; no sheet means the formula's own. */
export interface FormulaReference {
  readonly sheet: string | undefined;
  /** `$E$2:$E$50`, `E:E` or `2:9`; of a native table, what stands in its brackets. */
  readonly cells: string;
  /** The native table's name before the brackets, empty for `[@Status]`; `undefined` for plain cells. */
  readonly table: string | undefined;
}

/** What can be told of a formula without calculating it. */
export interface FormulaFacts {
  readonly literals: readonly FormulaLiteral[];
  readonly references: readonly FormulaReference[];
  /** Upper case, without the prefixes of later versions. */
  readonly functions: ReadonlySet<string>;
  /** Words that are neither functions nor references: defined names. */
  readonly names: ReadonlySet<string>;
  /** `<`, `<=`, `>` or `>=` compares values in order. */
  readonly isOrdering: boolean;
  /** `=` or `<>` compares values. */
  readonly isEquating: boolean;
}

/** Functions whose texts are looked for among cells. */
const looking = new Set(
  (
    'AVERAGEIF AVERAGEIFS COUNTIF COUNTIFS EXACT FIND HLOOKUP LOOKUP MATCH MAXIFS MINIFS SEARCH SUMIF SUMIFS SWITCH ' +
    'VLOOKUP XLOOKUP XMATCH'
  ).split(' '),
);

/** Texts; references to cells with or without a sheet; native tables; functions and names; signs. */
const token =
  /"((?:[^"]|"")*)"|(?:(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.])|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]]|\[[^[\]]*\])*\])|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\(?)|(<>|<=|>=|[=<>(){},;])/gu;

interface Found {
  readonly literals: { readonly text: string; isCompared: boolean }[];
  readonly references: FormulaReference[];
  readonly functions: Set<string>;
  readonly names: Set<string>;
}

/** Reads a formula's text without `=`: English names, any separators. */
export function formulaFacts(formula: string): FormulaFacts {
  const found: Found = { literals: [], references: [], functions: new Set(), names: new Set() };
  const open: string[] = [];
  let before = '';
  let braces = 0;
  let isOrdering = false;
  let isEquating = false;
  let last: Found['literals'][number] | undefined;
  for (const match of formula.matchAll(token)) {
    const [, text, quoted, bare, cells, table, brackets, word, call, sign] = match;
    if (text !== undefined) {
      const isCompared = /^(?:=|<>)$/.test(before) || braces > 0 || looking.has(open.at(-1) ?? '');
      last = { text: text.replaceAll('""', '"'), isCompared };
      found.literals.push(last);
    } else if (cells !== undefined) {
      found.references.push({ sheet: quoted?.replaceAll("''", "'") ?? bare, cells, table: undefined });
    } else if (brackets !== undefined) {
      found.references.push({ sheet: undefined, cells: brackets, table: table ?? '' });
    } else if (word !== undefined) {
      const name = word.replace(/^(?:_xlfn\.|_xlws\.)+/i, '');
      if (call === '(') {
        open.push(name.toUpperCase());
        found.functions.add(name.toUpperCase());
      } else found.names.add(name.toLowerCase());
    } else if (sign !== undefined) {
      if (sign === '(') open.push('');
      if (sign === ')') open.pop();
      if (sign === '{') braces += 1;
      if (sign === '}') braces -= 1;
      if (/^[<>]=?$/.test(sign)) isOrdering = true;
      if (sign === '=' || sign === '<>') {
        isEquating = true;
        if (last && before === '"') last.isCompared = true;
      }
    }
    before = text === undefined ? (sign ?? '') : '"';
  }
  return { ...found, isOrdering, isEquating };
}
