import type { CellInput } from '../../book/edit';
import { CROSS_COLUMNS, DASH_FOR_NONE } from '../../jobs/rollup/rollup-table';
import type { Block, OwnSheet } from '../../jobs/sheets/own-sheet';
import type { SheetLines } from '../../jobs/sheets/sheet-lines';
import { folded } from '../../plan/matching';
import type { PortfolioText } from '../../text/portfolio';
import type { Unit } from '../portfolio';
import { questionsIn } from '../questions';
import { figuresOf, type Figures } from '../tally';
import type { UnitsBefore } from '../unit-days';

/** With its sign, and a dash for none. */
const CHANGE_FORMAT = '+0;-0;"–"';

/** Goals without an action, findings without one, to decide; then what has changed: done, remaining, overdue. */
const COUNTS = 3;
const CHANGES = ['done', 'remaining', 'overdue'] as const satisfies readonly (keyof Figures)[];
const FIRST_COUNT = 2;
const FIRST_CHANGE = FIRST_COUNT + COUNTS;
const FILE_COLUMN = FIRST_CHANGE + CHANGES.length;

type Format = NonNullable<OwnSheet['formats']>[number];

const countsOf = ({ facts }: Unit): readonly number[] => [
  facts.goalsWithout.length,
  facts.unanswered.length,
  questionsIn(facts),
];

function changesOf(unit: Unit, before: UnitsBefore | null, text: PortfolioText): readonly CellInput[] {
  if (before === null) return CHANGES.map(() => null);
  const was = before.figures.get(folded(unit.name));
  const now = figuresOf(unit.facts.tally);
  return was === undefined ? [text.isNew, null, null] : CHANGES.map((name) => now[name] - was[name]);
}

/** Words begin a little to the right of the number beside them. */
const APART = '\u00A0\u00A0';

/** Headings, of which the last is over words beside numbers. */
const besideNumbers = (headings: readonly string[]): readonly string[] =>
  headings.map((heading, index) => (index === headings.length - 1 ? APART + heading : heading));

const filled = (cells: readonly CellInput[]): readonly CellInput[] => [
  ...cells,
  ...Array.from({ length: CROSS_COLUMNS - cells.length }, () => null),
];

/** A line whose last words are the file, and lead to it. */
function addUnit(sheet: SheetLines, cells: readonly CellInput[], { file }: Unit): void {
  const row = sheet.add([...cells, APART + file.path]);
  sheet.link(row, cells.length + 1, { url: file.link });
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The looks of a table of units between its headings and its last line; the file's name goes past the edge of its column. */
function dress(sheet: SheetLines, { first, last }: Rows, numbers: number, fileColumn: number): void {
  const rows = last - first + 1;
  sheet.look({ row: first - 1, column: 2, rows: 1, columns: numbers }, 'heading-number');
  sheet.look({ row: first, column: 1, rows, columns: 1 }, 'body');
  sheet.look({ row: first, column: 2, rows, columns: numbers }, 'number');
  sheet.look({ row: first, column: fileColumn, rows, columns: 1 }, 'beside');
}

/** Each unit with what is missing in its plan, what is left to decide, and what has changed since the last day. */
export function addFollowUp(
  sheet: SheetLines,
  {
    units,
    before,
    text,
  }: { readonly units: readonly Unit[]; readonly before: UnitsBefore | null; readonly text: PortfolioText },
): readonly Format[] {
  sheet.add([text.followUp], 'section', CROSS_COLUMNS);
  sheet.add([before === null ? text.firstTime : text.since(before.day)], 'subtitle');
  sheet.add(filled(besideNumbers(text.followUpHeadings)), 'heading');
  const first = sheet.next();
  for (const unit of units)
    addUnit(sheet, [unit.name, ...countsOf(unit), ...changesOf(unit, before, text)], unit);
  const last = sheet.next() - 1;
  const rows = last - first + 1;
  dress(sheet, { first, last }, COUNTS + CHANGES.length, FILE_COLUMN);
  const block = (column: number, columns: number): Block => ({ row: first, column, rows, columns });
  return [
    { block: block(FIRST_COUNT, COUNTS), format: DASH_FOR_NONE },
    { block: block(FIRST_CHANGE, CHANGES.length), format: CHANGE_FORMAT },
  ];
}

/** Plans of other years, in short. */
export function addOtherYears(sheet: SheetLines, others: readonly Unit[], text: PortfolioText): Format {
  sheet.add([text.otherYears], 'section', CROSS_COLUMNS);
  sheet.add(filled(besideNumbers(text.otherHeadings)), 'heading');
  const first = sheet.next();
  for (const unit of others) {
    const { total, remaining, overdue } = figuresOf(unit.facts.tally);
    addUnit(sheet, [unit.name, unit.facts.year, total, remaining, overdue], unit);
  }
  const last = sheet.next() - 1;
  const numbers = text.otherHeadings.length - 2;
  dress(sheet, { first, last }, numbers, numbers + 2);
  // The year is no count.
  return {
    block: { row: first, column: 3, rows: last - first + 1, columns: numbers - 1 },
    format: DASH_FOR_NONE,
  };
}
