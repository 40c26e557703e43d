/** A text in quotes inside a formula. */
export interface FormulaLiteral {
  readonly text: string;
  /** It stands beside a comparison sign, or in a function that looks for it. */
  readonly isCompared: boolean;
  /** A sign of order stands beside it, or at its beginning as in `">=klart"`. */
  readonly isOrdered: boolean;
}

/** What a formula refers to, as it is written; no sheet means the formula's own. */
export interface FormulaReference {
  readonly sheet: string | undefined;
  /** `$E$2:$E$50`, `E:E` or `2:9`; of a native table, what stands in its brackets. */
  readonly cells: string;
  /** The native table's name before the brackets, empty for `[@Status]`; `undefined` for plain cells. */
  readonly table: string | undefined;
  /** It stands where a function such as COUNTIF is told what to look for. */
  readonly isCriterion: boolean;
}

/** What can be told of a formula without calculating it. */
export interface FormulaFacts {
  readonly literals: readonly FormulaLiteral[];
  readonly references: readonly FormulaReference[];
  /** Upper case, without the prefixes of later versions. */
  readonly functions: ReadonlySet<string>;
  /** Words that are neither functions nor references: defined names. */
  readonly names: ReadonlySet<string>;
  /** Those of them that say what a function such as COUNTIF looks for. */
  readonly criterionNames: ReadonlySet<string>;
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
  readonly literals: { readonly text: string; isCompared: boolean; isOrdered: boolean }[];
  readonly references: FormulaReference[];
  readonly functions: Set<string>;
  readonly names: Set<string>;
  readonly criterionNames: Set<string>;
}

/** A call that is not closed yet. */
interface OpenCall {
  readonly name: string;
  /** Arguments before the one that is read. */
  argument: number;
}

/** Whether the argument that is read is what the function looks for. */
function isCriterion(call: OpenCall | undefined): boolean {
  if (!call) return false;
  const { name, argument } = call;
  if (/^(?:COUNTIF|SUMIF|AVERAGEIF)$/.test(name)) return argument === 1;
  if (name === 'COUNTIFS') return argument % 2 === 1;
  return /^(?:SUM|AVERAGE|MAX|MIN)IFS$/.test(name) && argument > 0 && argument % 2 === 0;
}

const isOrderSign = (sign: string): boolean => /^[<>]=?$/.test(sign);

/** Reads a formula's text without `=`: English names, any separators. */
export function formulaFacts(formula: string): FormulaFacts {
  const found: Found = {
    literals: [],
    references: [],
    functions: new Set(),
    names: new Set(),
    criterionNames: new Set(),
  };
  /** What is not closed yet; `undefined` is a parenthesis without a function. */
  const open: (OpenCall | undefined)[] = [];
  let before = '';
  let braces = 0;
  let isOrdering = false;
  let isEquating = false;
  let last: Found['literals'][number] | undefined;
  for (const match of formula.matchAll(token)) {
    const [, text, quoted, bare, cells, table, brackets, word, call, sign] = match;
    if (text !== undefined) {
      const isCompared = /^(?:=|<>)$/.test(before) || braces > 0 || looking.has(open.at(-1)?.name ?? '');
      const isOrdered = isOrderSign(before) || /^[<>]=?[^>=]/.test(text);
      last = { text: text.replaceAll('""', '"'), isCompared, isOrdered };
      found.literals.push(last);
    } else if (cells !== undefined) {
      const sheet = quoted?.replaceAll("''", "'") ?? bare;
      found.references.push({ sheet, cells, table: undefined, isCriterion: isCriterion(open.at(-1)) });
    } else if (brackets !== undefined) {
      const inTable = { sheet: undefined, cells: brackets, table: table ?? '' };
      found.references.push({ ...inTable, isCriterion: isCriterion(open.at(-1)) });
    } else if (word !== undefined) {
      const name = word.replace(/^(?:_xlfn\.|_xlws\.)+/i, '');
      if (call === '(') {
        open.push({ name: name.toUpperCase(), argument: 0 });
        found.functions.add(name.toUpperCase());
      } else {
        found.names.add(name.toLowerCase());
        if (isCriterion(open.at(-1))) found.criterionNames.add(name.toLowerCase());
      }
    } else if (sign !== undefined) {
      const call = open.at(-1);
      if (call && braces === 0 && (sign === ',' || sign === ';')) call.argument += 1;
      if (sign === '(') open.push(undefined);
      if (sign === ')') open.pop();
      if (sign === '{') braces += 1;
      if (sign === '}') braces -= 1;
      if (isOrderSign(sign)) {
        isOrdering = true;
        if (last && before === '"') last.isOrdered = true;
      }
      if (sign === '=' || sign === '<>') {
        isEquating = true;
        if (last && before === '"') last.isCompared = true;
      }
    }
    before = text === undefined ? (sign ?? '') : '"';
  }
  return { ...found, isOrdering, isEquating };
}
