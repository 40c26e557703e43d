import type { Edit } from '../book/edit';
import { replay } from '../book/replay';
import { extentOf, type WorkbookSnapshot } from '../book/snapshot';
import { drawn, markName, ownSheetNamed, type OwnSheet } from '../jobs/sheets/own-sheet';
import { portfolioTextIn } from '../text/portfolio';
import type { Portfolio } from './portfolio';
import { filesSheet, overdueSheet, questionsSheet, withoutSheet } from './sheets/list-sheets';
import { overviewSheet } from './sheets/overview-sheet';
import { daysSheet, rememberedUnits, unitsBefore, withToday } from './unit-days';
import { PORTFOLIO_MARK } from './unit-facts';

/** The one sheet of a new workbook, which holds nothing, becomes the overview. */
function begun(book: WorkbookSnapshot): readonly Edit[] {
  const [first, ...others] = book.sheets;
  if (ownSheetNamed(book, PORTFOLIO_MARK) !== undefined || !first || others.length > 0) return [];
  if (extentOf(first).rows > 0) return [];
  const area = { sheet: first.name, row: 1, column: 1, rows: 1, columns: 1 };
  return [{ kind: 'setName', name: markName(PORTFOLIO_MARK), area, hidden: true }];
}

/**
 * The edits that bring a workbook of all units up to date, be it a new one without content or an earlier result: none where
 * it says the same already.
 */
export function portfolioEdits(given: WorkbookSnapshot, portfolio: Portfolio): readonly Edit[] {
  const text = portfolioTextIn(portfolio.language);
  const days = withToday(rememberedUnits(given), portfolio);
  const before = unitsBefore(days, portfolio);
  const first = begun(given);
  const edits: (readonly Edit[])[] = [first];
  let book = first.length === 0 ? given : replay(given, first);
  const sheets: readonly ((now: WorkbookSnapshot) => OwnSheet)[] = [
    (now) => overviewSheet({ book: now, portfolio, before, days }, text),
    () => overdueSheet(portfolio, text),
    () => withoutSheet(portfolio, text),
    () => questionsSheet(portfolio, text),
    () => filesSheet(portfolio, text),
    () => daysSheet(days, text),
  ];
  for (const sheetOf of sheets) {
    const more = drawn(book, sheetOf(book));
    edits.push(more);
    book = replay(book, more);
  }
  return edits.flat();
}
