import { cellKey, lastRow, overlaps, type Area } from '../../book/area';
import { isBlank } from '../../book/cells';
import { effective } from '../../book/effective';
import type { CellInput, Edit } from '../../book/edit';
import { isOwnSheet } from '../../book/own-sheet';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { addition, blanksOf, type AddedColumn } from './column-addition';
import { columnBlock, type ColumnBlock } from './column-block';
import type { PlanAnswers } from '../answers/plan-answers';
import type { ComparedTexts } from './compared-texts';
import { areCounted } from './counted-blanks';
import { dayWidths } from './day-widths';
import { frameOf, freeColumn } from './rectangular';
import {
  columnOf,
  dayElsewhere,
  hasOwnerColumn,
  hasStatusColumn,
  keptText,
  ownersElsewhere,
  rereader,
  rewrittenIn,
  statusWord,
  wordedStatus,
  type Reread,
  type Rereader,
} from './reread';
import { rewriteGuard, unguarded, type RewriteGuard } from './rewrite-guard';
import { newIds } from './row-ids';
import { rulesForNewRows } from './rules-below';
import { statusListArea, statusLooks } from './status-list';

const ID_WIDTH = 13;
const ORIGINAL_WIDTH = 30;
const STATUS_WIDTH = 14;
const DEADLINE_WIDTH = 14;
const OWNER_WIDTH = 24;

/** Writes what is told of row after row, from the top down. */
interface RowWriter<Written> {
  readonly put: (row: number, changed: readonly Reread[]) => void;
  readonly written: () => Written;
}

/** Known words and days, each column a block. */
function rewriting(table: TableReading): RowWriter<readonly Edit[]> {
  const columns = new Map<number, ColumnBlock>();
  return {
    put: (row, changed) => {
      for (const { column, line, isConfirmed } of changed) {
        if (isConfirmed) continue;
        const block = columns.get(column) ?? columnBlock(table.sheet, column);
        columns.set(column, block);
        block.put(row, line);
      }
    },
    written: () => [...columns.values()].flatMap(({ edits }) => edits()),
  };
}

/** The column for ids: the plan's own where some rows lack one, a new one where there is none. */
function idColumn(table: TableReading, text: Text, next: number): AddedColumn | undefined {
  const own = columnOf(table, 'id');
  const lacking = table.rows.filter(
    (row) => row.id === null && isBlank(own ? (row.cells.get(own.column) ?? null) : null),
  );
  if (lacking.length === 0) return undefined;
  const column = own?.column ?? next;
  const { put, edits } = columnBlock(table.sheet, column);
  for (const [row, id] of newIds([table], text, lacking)) put(row.row, [id]);
  return { column, heading: own ? null : text.plan.id, width: ID_WIDTH, writes: edits() };
}

/** A column for the status where the plan says it only by colour, mark or percentage, or not at all. */
function statusColumn(table: TableReading, text: Text, column: number): AddedColumn | undefined {
  if (hasStatusColumn(table)) return undefined;
  const { put, edits } = columnBlock(table.sheet, column);
  for (const row of table.rows) {
    const word = statusWord(table, row, text);
    if (word !== null) put(row.row, [word]);
  }
  return { column, heading: text.plan.status, width: STATUS_WIDTH, writes: edits() };
}

/** A column for what the plan says in other ways: the day by marks under months, the owners by marks under their names. */
function saidColumn(
  { sheet, rows }: TableReading,
  column: number,
  heading: string,
  width: number,
  said: (row: RowReading) => CellInput,
): AddedColumn | undefined {
  const { put, edits } = columnBlock(sheet, column);
  for (const row of rows) {
    const value = said(row);
    if (value !== null) put(row.row, [value]);
  }
  const writes = edits();
  return writes.length === 0 ? undefined : { column, heading, width, writes };
}

/** The column that keeps what cells said before they were written anew. */
function keepingOriginals(
  sheet: SheetSnapshot,
  table: TableReading,
  text: Text,
  next: number,
): RowWriter<AddedColumn | undefined> {
  const own = table.columns.find(({ more }) => more === 'originalText');
  const column = own?.column ?? next;
  const { put, edits } = columnBlock(table.sheet, column);
  // Rows that change alike share their list, and where nothing stood before their text too.
  const lines = new Map<readonly Reread[], readonly CellInput[]>();
  return {
    put: (row, changed) => {
      const known = own ? undefined : lines.get(changed);
      if (known === undefined && !changed.some(({ was }) => was !== null)) return;
      const line = known ?? [keptText(own ? valueAt(sheet, row, own.column) : null, changed)];
      lines.set(changed, line);
      put(row, line);
    },
    written: () => {
      const writes = edits();
      if (writes.length === 0) return undefined;
      return { column, heading: own ? null : text.plan.original, width: ORIGINAL_WIDTH, writes };
    },
  };
}

/**
 * Lists, date rules and colours for the columns that have none of their own; a person's own rule stays. `status`: the
 * column that says statuses in words, new or the plan's; `deadline`: that of the days.
 */
function rules(
  book: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: TableReading,
  text: Text,
  { status, deadline }: { readonly status: number | undefined; readonly deadline: number | undefined },
): Edit[] {
  const whole = (column: number): Area => ({
    sheet: table.sheet,
    row: table.firstRow,
    column,
    rows: table.lastRow - table.firstRow + 1,
    columns: 1,
  });
  const isFree = (area: Area): boolean => !sheet.rules.some((placed) => overlaps(placed.area, area));
  const isCalculated = (column: number): boolean =>
    sheet.formulas.size > 0 && table.rows.some(({ row }) => sheet.formulas.has(cellKey(row, column)));
  const edits: Edit[] = [];
  if (status !== undefined && isFree(whole(status)) && !isCalculated(status)) {
    const area = whole(status);
    edits.push({
      kind: 'setRule',
      area,
      rule: { kind: 'list', source: statusListArea(book, text), strict: false },
    });
    // The owner's own colours for words are the ones that count.
    const isColoured = (sheet.ownerRules ?? []).some(
      (rule) => rule.formula.includes('"') && overlaps(rule.area, area),
    );
    if (!isColoured) edits.push({ kind: 'setConditionalLook', area, looks: statusLooks(text) });
  }
  if (deadline !== undefined && !isCalculated(deadline) && isFree(whole(deadline))) {
    edits.push({ kind: 'setRule', area: whole(deadline), rule: { kind: 'date', strict: false } });
  }
  return edits;
}

/** Gives every writer the changes of every row. @returns the number of cells that change */
function rereadInto(
  writers: readonly RowWriter<unknown>[],
  table: TableReading,
  rereadsOf: Rereader,
  mayRewrite: RewriteGuard,
): number {
  const allowedIn = (row: RowReading, cells: readonly Reread[]): readonly Reread[] => {
    const isAllowed = (cell: Reread): boolean =>
      mayRewrite(row.row, cell, row.cells.get(cell.column) ?? null);
    // The same list where nothing is held back: writers know rows that change alike by it.
    return cells.every(isAllowed) ? cells : cells.filter(isAllowed);
  };
  let reread = 0;
  for (const row of table.rows) {
    const cells = rereadsOf(row);
    if (cells.length === 0) continue;
    const allowed = mayRewrite === unguarded ? cells : allowedIn(row, cells);
    for (const { put } of writers) put(row.row, allowed);
    reread += rewrittenIn(allowed);
  }
  return reread;
}

export interface InPlace {
  readonly edits: readonly Edit[];
  readonly reread: number;
  /** A formula of the owner's counts cells that would be filled, so that it would give another number. */
  readonly isCounted: boolean;
}

/**
 * A rectangular plan improved where it stands: known words and days written alike with the original text kept in one
 * more column, ids for rows without, a list for the status, dates for the deadline. Everything else is left alone.
 * Every edit changes something.
 */
export function structuredInPlace(
  book: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: TableReading,
  text: Text,
  answers: PlanAnswers,
  compared: ComparedTexts,
): InPlace {
  const free = freeColumn(sheet, table);
  const ids = idColumn(table, text, free);
  const afterIds = ids === undefined || ids.heading === null ? free : free + 1;
  const status = statusColumn(table, text, afterIds);
  const afterStatus = status ? afterIds + 1 : afterIds;
  const owner = hasOwnerColumn(table)
    ? undefined
    : saidColumn(table, afterStatus, text.plan.owner, OWNER_WIDTH, (row) => ownersElsewhere(table, row));
  const afterOwner = owner ? afterStatus + 1 : afterStatus;
  const deadline = columnOf(table, 'deadline')
    ? undefined
    : saidColumn(table, afterOwner, text.plan.deadline, DEADLINE_WIDTH, (row) => dayElsewhere(table, row));
  const rewrites = rewriting(table);
  const originals = keepingOriginals(sheet, table, text, deadline ? afterOwner + 1 : afterOwner);
  const list = statusListArea(book, text);
  const words = wordedStatus(table);
  const reread = rereadInto(
    [rewrites, originals],
    table,
    rereader(table, text, answers, words),
    rewriteGuard(book, sheet, table, list, compared),
  );
  const original = originals.written();
  const added = [ids, status, owner, deadline, original].flatMap((column) => (column ? [column] : []));
  const wider = added.filter(({ heading }) => heading !== null).length;
  const frame = frameOf(sheet, table);
  const framing: Edit[] = [];
  const isOurs = isOwnSheet(book, sheet.name);
  // Of a plan sheet of ours rows that were written right below it, in a program that does not extend tables.
  const longer = frame && isOurs ? Math.max(0, table.lastRow - lastRow(frame.area)) : 0;
  if (frame && wider + longer > 0) {
    const area: Area = {
      ...frame.area,
      rows: frame.area.rows + longer,
      columns: frame.area.columns + wider,
    };
    if (longer > 0)
      framing.push({
        kind: 'setLook',
        area: { ...area, row: lastRow(frame.area) + 1, rows: longer },
        look: 'body',
      });
    framing.push(
      frame.name === null
        ? { kind: 'setFilter', sheet: table.sheet, area }
        : { kind: 'setTable', sheet: table.sheet, name: frame.name, area },
    );
  }
  const rewritten = rewrites.written();
  const edits = [
    ...rewritten,
    ...dayWidths(sheet, rewritten),
    ...added.flatMap((column) => addition(table, column)),
    ...framing,
    // A plan sheet of ours got its rules when it was built.
    ...effective(book, rulesForNewRows(sheet, table, list)),
    ...(isOurs
      ? []
      : effective(
          book,
          rules(book, sheet, table, text, {
            status: status?.column ?? words?.column,
            deadline: deadline?.column ?? columnOf(table, 'deadline')?.column,
          }),
        )),
  ];
  const blanks = isOurs ? [] : added.flatMap((column) => blanksOf(sheet, table, column));
  const widened = wider > 0 && frame !== undefined && frame.name !== null ? frame.area : undefined;
  return { edits, reread, isCounted: areCounted(book, blanks, widened) };
}
