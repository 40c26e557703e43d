import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { googleAccess, type GoogleAccess } from '../../../src/hosts/google-auth/google-access';
import { googleScopes } from '../../../src/hosts/google-auth/google-scopes';
import { sheetsApiHost, type SheetsApiHost } from '../../../src/hosts/sheets-api/sheets-api';
import { sheetsEmulator, type SheetsEmulator } from '../../google-emulator/sheets/sheets-emulator';
import type { Results } from '../../google-emulator/sheets/spreadsheet-state';

/** Who waits, waits for nothing. */
const patience = { wait: () => Promise.resolve(), random: () => 0 };

const blankSheet = { sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 };

/** What the formulas of the contract come to. */
const results: Results = (formula) =>
  ({ 'SUM(A2:A4)': 6, 'SUM($A$1:$A$2)': 3, 'SUM(A1:A2)': 3, 'A1&"å"': 'xå' })[formula] ?? 0;

/** Google on this machine, for the tests of one file. */
export interface Google {
  readonly emulator: () => SheetsEmulator;
  readonly access: () => GoogleAccess;
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
