import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { appsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import type { Services } from '../../../src/hosts/apps-script/services';
import type { SyncWorkbookHost } from '../../../src/hosts/host';
import { newBook, spreadsheetApp, utilities, type FakeOptions } from '../../fakes/spreadsheet-app/app';
import { lockService, newDesk } from '../../fakes/spreadsheet-app/services';
import type { BookState } from '../../fakes/spreadsheet-app/state';

export const servicesOf = (book: BookState): Services => ({
  app: spreadsheetApp(book),
  utilities: utilities(book),
  locks: lockService(book, newDesk()),
});

const blankSheet = { sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 };

/** What the formulas of the contract come to. */
const results: BookState['results'] = (formula) =>
  ({ 'SUM(A2:A4)': 6, 'SUM($A$1:$A$2)': 3, 'A1&"å"': 'xå' })[formula] ?? 0;

/** A spreadsheet that holds what the edits make, and nothing of the sheet that Google begins with. */
export function seeded(
  seed: readonly Edit[],
  options: FakeOptions = {},
): { readonly book: BookState; readonly host: SyncWorkbookHost } {
  const book = newBook({ results, ...options });
  const host = appsScriptHost(servicesOf(book));
  const marked: Edit = { kind: 'setName', name: 'planbok_blank', area: blankSheet, hidden: true };
  for (const edits of [[marked, ...seed], [{ kind: 'removeOwnSheet' as const, sheet: 'Blad1' }]])
    host.apply(guarded(host.read(), edits));
  return { book, host };
}
