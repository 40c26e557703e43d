import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { sheetNamed } from '../../../src/book/snapshot';
import { columnOfKey, rowOfKey } from '../../../src/book/area';
import { apiColor } from '../../../src/hosts/sheets-api/colors';
import { gridRange } from '../../../src/hosts/sheets-api/grid-range';
import { imported, resultsOf } from '../../apps-script/seeded-world';
import { googleAccess, type GoogleAccess } from '../../../src/hosts/google-auth/google-access';
import { googleScopes } from '../../../src/hosts/google-auth/google-scopes';
import { sheetsApiHost, type SheetsApiHost } from '../../../src/hosts/sheets-api/sheets-api';
import { sheetsEmulator, type SheetsEmulator } from '../../google-emulator/sheets/sheets-emulator';
import { cellAt, type Results, type SheetState } from '../../google-emulator/sheets/spreadsheet-state';

/** Who waits, waits for nothing. */
const patience = { wait: () => Promise.resolve(), random: () => 0 };

const blankSheet = { sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 };

/** What the formulas of the contract come to. */
const results: Results = (formula) =>
  ({ 'SUM(A2:A4)': 6, 'SUM($A$1:$A$2)': 3, 'SUM(A1:A2)': 3, 'A1&"å"': 'xå' })[formula] ?? 0;

/** Gives the sheet the merges and colours that it has in the workbook. */
function paint(sheet: SheetState, book: WorkbookSnapshot): void {
  const was = sheetNamed(book, sheet.properties.title);
  sheet.merges = (was?.merges ?? []).map((merge) => gridRange(sheet.properties.sheetId, merge));
  for (const [key, { fill, strike, bold }] of was?.looks ?? []) {
    const at = cellAt(rowOfKey(key) - 1, columnOfKey(key) - 1);
    const cell = sheet.cells.get(at);
    const textFormat = { ...(strike ? { strikethrough: true } : {}), ...(bold ? { bold: true } : {}) };
    sheet.cells.set(at, {
      ...cell,
      userEnteredFormat: {
        ...cell?.userEnteredFormat,
        ...(fill === undefined
          ? {}
          : { backgroundColor: apiColor(fill), backgroundColorStyle: { rgbColor: apiColor(fill) } }),
        textFormat,
      },
    });
  }
}

/** Google on this machine, for the tests of one file. */
export interface Google {
  readonly emulator: () => SheetsEmulator;
  readonly access: () => GoogleAccess;
  /** A spreadsheet made from a workbook, its merges and the colours of its cells with it, as Google's own import gives it. */
  readonly imported: (
    book: WorkbookSnapshot,
    later?: readonly WorkbookSnapshot[],
  ) => Promise<{ readonly id: string; readonly host: SheetsApiHost }>;
  /** A spreadsheet that holds what the edits make, and nothing of the sheet that Google begins with. */
  readonly seeded: (
    seed: readonly Edit[],
    locale?: string,
  ) => Promise<{ readonly id: string; readonly host: SheetsApiHost }>;
}

/** Begins before the tests of the file, and ends after them. */
export function google(): Google {
  let emulator: SheetsEmulator;
  let access: GoogleAccess;
  /** By country and content. */
  const known = new Map<string, Map<readonly Edit[], Promise<string>>>();
  beforeAll(async () => {
    emulator = await sheetsEmulator();
    access = await googleAccess({
      scopes: [googleScopes.writeSpreadsheets],
      environment: emulator.environment(emulator.accounts.serviceAccount()),
      patience,
    });
  });
  afterAll(() => emulator.close());
  return {
    emulator: () => emulator,
    access: () => access,
    imported: async (book, later = []) => {
      const id = emulator.create({ results: resultsOf(() => [...later, book]) });
      const host = sheetsApiHost(access, id);
      await host.apply(guarded(await host.read(), imported(book)));
      const state = emulator.book(id);
      state.sheets = state.sheets.filter(({ properties }) =>
        book.sheets.some(({ name }) => name === properties.title),
      );
      state.developerMetadata = [];
      for (const sheet of state.sheets) paint(sheet, book);
      return { id, host };
    },
    seeded: async (seed, locale = 'sv_SE') => {
      const first = await (known.get(locale)?.get(seed) ?? made(seed, locale));
      const id = emulator.copy(first);
      return { id, host: sheetsApiHost(access, id) };
    },
  };

  /** Makes a spreadsheet; the next one with the same content is a copy of it. */
  function made(seed: readonly Edit[], locale: string): Promise<string> {
    const making = (async () => {
      const id = emulator.create({ locale, results });
      const host = sheetsApiHost(access, id);
      const marked: Edit = { kind: 'setName', name: 'planbok_blank', area: blankSheet, hidden: true };
      for (const edits of [[marked, ...seed], [{ kind: 'removeOwnSheet' as const, sheet: 'Blad1' }]])
        await host.apply(guarded(await host.read(), edits));
      return id;
    })();
    known.set(locale, (known.get(locale) ?? new Map<readonly Edit[], Promise<string>>()).set(seed, making));
    return making;
  }
}
