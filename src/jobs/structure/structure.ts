import { MAX_COLUMNS } from '../../book/area';
import type { Edit } from '../../book/edit';
import { isOwnSheet } from '../../book/own-sheet';
import { replay } from '../../book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import type { PlanReading, Problem, TableReading } from '../../plan/reading';
import type { PlanAnswers } from '../answers/plan-answers';
import type { StructuredSheet } from '../job';
import { drawn } from '../sheets/own-sheet';
import { planWords } from './plan-words';
import { plansByYear } from './plans-by-year';
import { isRectangular } from './rectangular';
import { statusList } from './status-list';
import { structuredInPlace } from './structure-in-place';
import { newPlan } from './structure-new-sheet';

export interface Structured {
  readonly edits: readonly Edit[];
  readonly sheets: readonly StructuredSheet[];
  /** Plans that are left as they stand. */
  readonly problems: readonly Problem[];
}

/** The sheets with actions on them, each with all its tables. */
export function planSheets(reading: PlanReading): ReadonlyMap<string, readonly TableReading[]> {
  const sheets = new Map<string, TableReading[]>();
  for (const table of reading.tables) sheets.set(table.sheet, [...(sheets.get(table.sheet) ?? []), table]);
  return new Map(
    [...sheets].filter(([, tables]) =>
      tables.some(({ kind, rows }) => kind === 'actions' && rows.length > 0),
    ),
  );
}

/** The heading of the first column that would stand beyond a sheet's last one. */
function headingBeyond(edits: readonly Edit[]): string | undefined {
  for (const edit of edits) {
    if (edit.kind !== 'writeCells' || edit.at.column <= MAX_COLUMNS) continue;
    const [[heading] = []] = edit.cells;
    return typeof heading === 'string' ? heading : '';
  }
  return undefined;
}

const tooWide = (sheet: string, tables: readonly TableReading[], found: string): Problem => ({
  code: 'too-wide',
  severity: 'warning',
  at: { sheet, row: tables[0]?.headerRow ?? 1, column: MAX_COLUMNS },
  found,
});

/**
 * Makes every action plan one row an action with lists and dates: where it stands when it is one block under one heading
 * row, there is room for the columns that are added and no formula of the owner's counts the cells they fill, else on a new
 * sheet built from it, one for each year that the sheet has a plan for. Cells that cannot be read with certainty are left for a person, or say what she has answered; `reading` is then of the workbook with her answers in it.
 */
export function structured(
  book: WorkbookSnapshot,
  reading: PlanReading,
  language: Language,
  today: string,
  answers: PlanAnswers,
): Structured {
  const { text, compared } = planWords(book, reading, language);
  const plans = planSheets(reading);
  if (plans.size === 0) return { edits: [], sheets: [], problems: [] };
  const edits: Edit[] = [];
  const sheets: StructuredSheet[] = [];
  const problems: Problem[] = [];
  let now = book;
  let pending: readonly Edit[] = [];
  /** The workbook with all that is made so far; after the last plan nobody asks for it. */
  const current = (): WorkbookSnapshot => {
    if (pending.length > 0) now = replay(now, pending);
    pending = [];
    return now;
  };
  const make = (made: readonly Edit[]): void => {
    for (const edit of made) edits.push(edit);
    pending = made;
  };
  make(drawn(book, statusList(text)));
  for (const [source, tables] of plans) {
    const sheet = sheetNamed(current(), source);
    if (!sheet) continue;
    const [table] = tables;
    const inPlace =
      table && isRectangular(sheet, tables, isOwnSheet(now, source))
        ? structuredInPlace(now, sheet, table, text, answers, compared)
        : undefined;
    const noRoom = inPlace && headingBeyond(inPlace.edits);
    if (table && inPlace && noRoom === undefined && !inPlace.isCounted) {
      const { edits: wished, reread } = inPlace;
      make(wished);
      sheets.push({ source, sheet: source, inPlace: true, rows: table.rows.length, reread });
    } else {
      const actions = tables.filter(({ kind, rows }) => kind === 'actions' && rows.length > 0);
      for (const { year, tables: own } of plansByYear(actions)) {
        const plan = newPlan(current(), reading, own, { language, text, today, answers, year });
        if ('beyond' in plan) {
          problems.push(tooWide(source, own, noRoom ?? plan.beyond));
          continue;
        }
        make(plan.edits);
        sheets.push({
          source,
          sheet: plan.name,
          inPlace: false,
          rows: plan.rows,
          reread: plan.reread,
          ...(noRoom === undefined ? {} : { noRoom }),
        });
      }
    }
  }
  return { edits, sheets, problems };
}
