import { areaAddress, areaName, cellName, type Area } from '../../src/book/area';
import { isDate, textOf } from '../../src/book/cells';
import { isFormulaCell, isKept, type CellInput, type Chart, type Edit } from '../../src/book/edit';
import type { Formula } from '../../src/book/formula';
import { excelStyle, printed } from '../../src/book/formula-text';
import type { LinkTarget, Rule } from '../../src/book/snapshot';
import { touchedSheet } from '../../src/book/target';

/* What a job does to a workbook as text that a reviewer can go through: a line for each row that is written, and for each look, link and setting. */

/** A cell of the formula's own sheet as seen from the formula's cell: `[this row, first column]`; so that lines of a table have one formula. */
const relativeTo = (row: number, formula: Formula): Formula => {
  switch (formula.kind) {
    case 'range':
      return formula.sheet === undefined && formula.row === row && formula.rows === 1
        ? { kind: 'foreign', text: `${areaName({ ...formula, row: 1 }).replaceAll(/\d+/gu, '')} here` }
        : formula;
    case 'call':
      return { ...formula, args: formula.args.map((one) => relativeTo(row, one)) };
    case 'binary':
      return { ...formula, left: relativeTo(row, formula.left), right: relativeTo(row, formula.right) };
    default:
      return formula;
  }
};

/** What has been met so far. */
interface Facts {
  /** Formulas by their number in the order that they are met: each is told once. */
  readonly formulas: Map<string, number>;
  /** Fingerprints in the same way. */
  readonly prints: Map<string, number>;
  readonly newSheets: Set<string>;
  /** The sheet that the last line was of. */
  sheet: string | undefined;
}

function numberIn(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size + 1;
  known.set(text, number);
  return number;
}

/** What tells whether a text has changed, and says nothing to a reader but whether two are alike. */
const isPrint = (text: string): boolean => /^[\da-f]{16}$/u.test(text);

/** A line of a hidden sheet of ours that tells what its cells were by hashes of parts: nobody can tell whether they are right. */
const isPrints = (line: readonly CellInput[]): boolean =>
  line.some((cell) => typeof cell === 'string' && /:[\da-f]{8}(?: |$)/u.test(cell));

/** A date in brackets, a text that could be taken for a number after an apostrophe, a formula's number after its value; `·` is left as it is, `∅` emptied. */
function cellText(cell: CellInput, row: number, facts: Facts): string {
  if (cell === null) return '';
  if (isKept(cell)) return '·';
  if (isFormulaCell(cell)) {
    const text = printed(relativeTo(row, cell.formula), excelStyle).replaceAll('$', '');
    return `${cellText(cell.value, row, facts)} {${numberIn(facts.formulas, text)}}`;
  }
  if (typeof cell === 'string' && isPrint(cell)) return `#${numberIn(facts.prints, cell)}`;
  if (typeof cell === 'string') return /^[\d.]*$|^(?:true|false)$/iu.test(cell) ? `'${cell}` : cell;
  return isDate(cell) ? `(${cell.date})` : textOf(cell);
}

const on = ({ row, column, rows, columns }: Area): string => areaName({ row, column, rows, columns });

const chartText = ({ title, categories, series }: Chart): string =>
  `”${title}” of ${on(categories)}: ${series.map(({ name, values, look }) => `${cellName(name.row, name.column)} over ${on(values)} ${look}`).join(', ')}`;

const linkText = (to: LinkTarget['to'] | null): string =>
  to === null ? 'nothing' : 'url' in to ? to.url : `${to.sheet} ${cellName(to.row, to.column)}`;

/** A hash says nothing to a reader, and a picture is told where it is drawn. */
const settingText = (value: string | null): string =>
  value === null ? 'none' : /^[\da-z]{6,}$|^\{/u.test(value) ? '…' : value;

function ruleText(rule: Rule | null): string {
  if (rule?.kind !== 'list') return `has the rule ${JSON.stringify(rule)}`;
  const from = 'sheet' in rule.source ? areaAddress(rule.source) : rule.source.join(', ');
  return `chooses from ${from}${rule.strict ? ', nothing else' : ''}`;
}

function writtenLines(
  { at, cells, overFormula }: Extract<Edit, { kind: 'writeCells' }>,
  facts: Facts,
): string[] {
  const from = at.column === 1 ? '' : ` from ${at.column}`;
  // On a sheet that is there, an empty cell is emptied.
  const isChange = !facts.newSheets.has(at.sheet);
  const lines = cells.flatMap((line, index) => {
    const row = at.row + index;
    if (isPrints(line)) return [`${row}: …`];
    const text = line
      .map((cell) => (cell === null && isChange ? '∅' : cellText(cell, row, facts)))
      .join(' | ');
    const isSeen = line.some((cell) => (cell === null ? isChange : !isKept(cell)));
    return isSeen ? [`${row}${from}: ${text.replace(/[ |·]+$/u, '')}`] : [];
  });
  return overFormula === true && isChange ? ['over formulas too:', ...lines] : lines;
}

function linesOf(edit: Edit, facts: Facts): readonly string[] {
  switch (edit.kind) {
    case 'addSheet':
      facts.newSheets.add(edit.sheet);
      return [`new sheet ”${edit.sheet}”, ${edit.visibility ?? 'visible'}`];
    case 'removeOwnSheet':
      return [`sheet ”${edit.sheet}” goes`];
    case 'writeCells':
      return writtenLines(edit, facts);
    case 'setLook':
      return [`${on(edit.area)} looks ${edit.look}`];
    case 'setFormat':
      return [`${on(edit.area)} is shown as ${edit.format}`];
    case 'setRule':
      return [`${on(edit.area)} ${ruleText(edit.rule)}`];
    case 'setConditionalLook':
      return [
        `${on(edit.area)} looks ${edit.looks.map(({ equals, look }) => `${look} at ${equals}`).join(', ')}`,
      ];
    case 'setLink':
      return [`${cellName(edit.at.row, edit.at.column)} → ${linkText(edit.to)}`];
    case 'setWidths':
      return [`widths from column ${edit.column}: ${edit.widths.join(' ')}`];
    case 'freeze':
      return [`${edit.rows} rows and ${edit.columns} columns stay in view`];
    case 'setTable':
      return [`table ${edit.name}: ${edit.area === null ? 'none' : on(edit.area)}`];
    case 'setFilter':
      return [`filter: ${edit.area === null ? 'none' : on(edit.area)}`];
    case 'setName':
      return [
        `name ${edit.name}: ${edit.area === null ? 'none' : on(edit.area)}${edit.hidden ? ', hidden' : ''}`,
      ];
    case 'setChart':
      return [`chart over ${on(edit.over)}: ${chartText(edit.chart)}`];
    case 'setPicture':
      return [`picture at ${cellName(edit.at.row, edit.at.column)}: ${JSON.stringify(edit.picture)}`];
    case 'setPage':
      return [`page: ${JSON.stringify(edit.page)}`];
    case 'setProperty':
      return [`setting ${edit.name}: ${settingText(edit.value)}`];
  }
}

/** Tells the sheet where what was told before was of another one. */
function sheetLines(edit: Edit, facts: Facts): readonly string[] {
  const sheet = touchedSheet(edit);
  if (sheet === undefined || sheet === facts.sheet) return [];
  facts.sheet = sheet;
  return edit.kind === 'addSheet' || edit.kind === 'removeOwnSheet' ? [] : [`on ”${sheet}”:`];
}

/** What the edits do, in their order, and the formulas that they write. @param sheet to that sheet only, all when undefined */
export function editsAsText(edits: readonly Edit[], sheet?: string): string {
  const facts: Facts = { formulas: new Map(), prints: new Map(), newSheets: new Set(), sheet };
  const lines = edits
    .filter((edit) => sheet === undefined || touchedSheet(edit) === sheet)
    .flatMap((edit) => [...sheetLines(edit, facts), ...linesOf(edit, facts)]);
  return [...lines, ...[...facts.formulas].map(([text, number]) => `{${number}} ${text}`)].join('\n');
}
