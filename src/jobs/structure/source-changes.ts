import { textOf } from '../../book/cells';
import type { Edit } from '../../book/edit';
import type { Pausable } from '../../book/pausable';
import { sheetPrint } from '../../book/sheet-print';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import { lazy } from '../../plan/lazy';
import { oneLine } from '../../plan/one-line';
import { planInSteps } from '../../plan/read-plan';
import type { PlanReading, Problem, ReadingRequest, TableReading } from '../../plan/reading';
import type { ReadingMemory } from '../../plan/reading-memory';
import type { Text } from '../../text/text';
import type { StructuredSheet } from '../job';
import { drawn, markName, ownSheetNamed } from '../sheets/own-sheet';
import { planMark, sourceName } from './plan-marks';
import { planWords } from './plan-words';
import { tablesForYear } from './plans-by-year';
import { appended, copyEnd, type CopyEnd } from './source-appended';
import { baseOf, baseSheet, TYPED_ROW, type BaseRow, type SourceBase } from './source-base';
import { copyPlaces, sourceDiff, type ChangedCell, type SourceDiff } from './source-diff';
import { goneLine } from './source-pairs';
import { baseRowOf, sourceRows, type SourceRow } from './source-rows';

/** An ordered copy, and the sheet of the person's own that it was built from. */
interface Copy {
  readonly number: number;
  readonly sheet: string;
  readonly source: string;
}

/** The ordered copies whose originals are there; the one on the sheet that is asked for, where one is. */
function copiesIn(book: WorkbookSnapshot, { sheet: asked }: ReadingRequest): readonly Copy[] {
  const copies = book.names.flatMap(({ name, area }) => {
    const [, digits] = /^planbokkalla_(\d+)$/iu.exec(name) ?? [];
    const number = Number(digits);
    const sheet = digits === undefined ? undefined : ownSheetNamed(book, planMark(number));
    const isThere = area !== null && sheetNamed(book, area.sheet) !== undefined && area.sheet !== sheet;
    return sheet !== undefined && isThere ? [{ number, sheet, source: area.sheet }] : [];
  });
  return copies.filter(({ sheet, source }) => asked === undefined || asked === sheet || asked === source);
}

/** The plan on the original, read as it would be without its copies: of several years the one that the copy is for. */
function* originalTables(
  book: WorkbookSnapshot,
  reading: PlanReading,
  copy: Copy,
  request: ReadingRequest,
  memory: ReadingMemory,
): Pausable<readonly TableReading[]> {
  const { sheet: _sheet, ...whole } = request;
  const ofSource = copiesIn(book, whole).filter(({ source }) => source === copy.source);
  const marks = new Set(ofSource.map(({ number }) => markName(planMark(number))));
  const sources = new Set(ofSource.map(({ number }) => sourceName(number)));
  const names = book.names.flatMap((known) => {
    const name = known.name.toLowerCase();
    if (sources.has(name)) return [];
    // Ours and no plan: not read.
    return [marks.has(name) ? { ...known, name: markName(`earlier_${name}`) } : known];
  });
  const { tables } = yield* planInSteps({ ...book, names }, whole, memory);
  return tablesForYear(plansOf(tables, copy.source), yearOf(copy, reading));
}

/** The year of the plan on the copy. */
const yearOf = ({ sheet }: Copy, { tables }: PlanReading): number | null =>
  tables.find((table) => table.kind === 'actions' && table.sheet === sheet)?.planYear ?? null;

const plansOf = (tables: readonly TableReading[], source: string): readonly TableReading[] =>
  tables.filter(({ kind, sheet, rows }) => kind === 'actions' && sheet === source && rows.length > 0);

/** What is different between a copy and its original. */
export interface SourceChange {
  readonly copy: Copy;
  readonly rows: readonly SourceRow[];
  readonly base: SourceBase;
  readonly diff: SourceDiff;
  /** Where actions that only the original has can be added; absent where they cannot. */
  readonly end: CopyEnd | undefined;
}

const printIn = (book: WorkbookSnapshot, name: string): string => {
  const sheet = sheetNamed(book, name);
  return sheet ? sheetPrint(sheet) : '';
};

/** The originals that have changed since their copies agreed with them. One that has not costs a fingerprint. */
export function* sourceChanges(
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: ReadingRequest,
  language: Language,
  memory: ReadingMemory,
): Pausable<readonly SourceChange[]> {
  const changes: SourceChange[] = [];
  for (const copy of copiesIn(book, request)) {
    const base = baseOf(book, copy.number);
    if (!base || base.print === printIn(book, copy.source)) continue;
    const tables = yield* originalTables(book, reading, copy, request, memory);
    const rows = sourceRows(tables, language, planWords(book, reading, language).text);
    const diff = sourceDiff(base, rows, copyPlaces(book, copy.sheet, reading.tables));
    const end = copyEnd(book, copy.sheet, reading.tables, diff.added.length);
    changes.push({ copy, rows, base, diff, end });
  }
  return changes;
}

/** The changes that can be taken over, written into the copies. */
export function takenOver(
  changes: readonly SourceChange[],
  book: WorkbookSnapshot,
  reading: PlanReading,
  language: Language,
): readonly Edit[] {
  const text = lazy(() => planWords(book, reading, language).text);
  return changes.flatMap(({ copy, diff, end }) => [
    ...diff.changed.map(({ at, cell }): Edit => ({
      kind: 'writeCells',
      at: { sheet: copy.sheet, ...at },
      cells: [[cell.value]],
    })),
    ...(end && diff.added.length > 0 ? appended(book, end, diff.added, text()) : []),
  ]);
}

/** The sheets, each copy with how much was taken over into it. */
export const withTaken = (
  sheets: readonly StructuredSheet[],
  changes: readonly SourceChange[],
): readonly StructuredSheet[] =>
  sheets.map((one) => {
    const change = changes.find(({ copy }) => copy.sheet === one.sheet);
    const cells = change?.diff.changed.length ?? 0;
    const rows = change?.end ? change.diff.added.length : 0;
    return cells + rows === 0 ? one : { ...one, taken: { cells, rows } };
  });

const nameOf = ({ row }: SourceRow): string => row.id ?? oneLine(row.title);

function cellProblem(
  code: 'changed-source' | 'differing-source',
  copy: Copy,
  { source, cell, now, at }: ChangedCell,
): Problem {
  const isInOriginal = code === 'changed-source';
  const column = cell.column ?? source.table.columns[0]?.column ?? 1;
  return {
    code,
    severity: isInOriginal ? 'note' : 'warning',
    at: isInOriginal
      ? { sheet: copy.source, row: source.row.row, column }
      : { sheet: copy.sheet, row: at.row, column: at.column },
    found: nameOf(source),
    candidates: [now, cell.value].map((value) => (textOf(value) === '' ? '–' : oneLine(textOf(value)))),
  };
}

const titleColumn = ({ table }: SourceRow): number =>
  table.columns.find(({ field }) => field === 'title')?.column ?? 1;

/** Every difference by its cell: what the proposal takes over, and what only a person can decide. */
export const sourceProblems = (
  changes: readonly SourceChange[],
  book: WorkbookSnapshot,
): readonly Problem[] =>
  changes.flatMap(({ copy, diff, end }) => [
    ...diff.changed.map((one) => cellProblem('changed-source', copy, one)),
    ...diff.differing.map((one) => cellProblem('differing-source', copy, one)),
    ...diff.added.map((source): Problem => ({
      code: end ? 'new-in-source' : 'added-to-source',
      severity: end ? 'note' : 'warning',
      at: { sheet: copy.source, row: source.row.row, column: titleColumn(source) },
      found: oneLine(source.row.title),
    })),
    ...diff.removed.map(({ row }): Problem => ({
      code: 'removed-from-source',
      severity: 'note',
      at: { sheet: copy.sheet, row, column: 1 },
      found: textOf(sheetNamed(book, copy.sheet)?.values[row - 1]?.[0] ?? null),
    })),
  ]);

/** The base of a copy from now on: rows that are not settled go on from the line they had. */
function nextBase(
  copy: Copy,
  print: string,
  rows: readonly SourceRow[],
  before: SourceChange | undefined,
): SourceBase {
  if (!before) return { source: copy.source, print, rows: rows.map((row) => baseRowOf(row)) };
  const { diff } = before;
  const open = new Set([...diff.changed, ...diff.differing].map(({ source }) => source));
  const added = new Set(diff.added);
  const kept = diff.pairs.flatMap(({ source, base }): BaseRow[] => {
    if (added.has(source)) return [];
    return [open.has(source) && base ? base : baseRowOf(source, base?.key ?? TYPED_ROW)];
  });
  const isSettled = open.size + added.size + diff.removed.length === 0;
  return {
    source: copy.source,
    print: isSettled ? print : '',
    rows: [...kept, ...diff.removed.map(({ base }) => goneLine(base))],
  };
}

/**
 * Keeps what the originals say now, where it has changed or was never kept. `before`: the reading before structuring, in which
 * a plan that has just been copied still stands on its own sheet.
 */
export function* keptBases(
  book: WorkbookSnapshot,
  reading: PlanReading,
  before: PlanReading,
  request: ReadingRequest,
  text: Text,
  language: Language,
  memory: ReadingMemory,
): Pausable<readonly Edit[]> {
  const changes = yield* sourceChanges(book, reading, request, language, memory);
  const edits: Edit[] = [];
  for (const copy of copiesIn(book, request)) {
    const change = changes.find(({ copy: { number } }) => number === copy.number);
    if (!change && baseOf(book, copy.number)) continue;
    const known = tablesForYear(plansOf(before.tables, copy.source), yearOf(copy, reading));
    const tables = known.length > 0 ? known : yield* originalTables(book, reading, copy, request, memory);
    const rows = change?.rows ?? sourceRows(tables, language, planWords(book, reading, language).text);
    const base = nextBase(copy, printIn(book, copy.source), rows, change);
    const drawnAs = (print: string): readonly Edit[] =>
      drawn(book, baseSheet(copy.number, { ...base, print }, text));
    // Something else on the sheet has changed, such as a list of findings that links are written into: no reason to write.
    const { print: earlier = '' } = change?.base ?? {};
    if (earlier !== '' && base.print !== '' && drawnAs(earlier).length === 0) continue;
    for (const edit of drawnAs(base.print)) edits.push(edit);
  }
  return edits;
}
