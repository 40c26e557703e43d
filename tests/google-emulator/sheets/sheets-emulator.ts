import { googleScopes } from '../../../src/hosts/google-auth/google-scopes';
import { notFound } from '../answer';
import { emulator, type Emulator, type Route } from '../server';
import { batchUpdated } from './batch-update';
import { readSpreadsheet } from './read-spreadsheet';
import { copied, newSpreadsheet, type SpreadsheetState } from './spreadsheet-state';

const { readSpreadsheets, writeSpreadsheets, readFiles } = googleScopes;

/** Spreadsheets by their ids, and the routes of the Sheets API over them. */
export interface Spreadsheets {
  readonly routes: readonly Route[];
  /** A new spreadsheet; returns its id. */
  create(options?: Parameters<typeof newSpreadsheet>[1]): string;
  /** A copy of a spreadsheet, as it stands; returns its id. */
  copy(id: string): string;
  /** The spreadsheet as it stands: what somebody else does to it is done here. */
  book(id: string): SpreadsheetState;
  delete(id: string): void;
}

export function spreadsheets(): Spreadsheets {
  const books = new Map<string, SpreadsheetState>();
  let count = 0;
  /** As long as Google's, and of the same letters. */
  const nextId = (): string => `1planbok-emulated-spreadsheet-${String((count += 1)).padStart(14, '0')}`;
  const book = (id: string): SpreadsheetState => {
    const found = books.get(id);
    if (!found) throw notFound();
    return found;
  };
  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: /^\/v4\/spreadsheets\/([^/:]+)$/,
      scopes: [readSpreadsheets, writeSpreadsheets, readFiles],
      answer: ({ params }, [id = '']) => ({ body: readSpreadsheet(book(id), params) }),
    },
    {
      method: 'POST',
      path: /^\/v4\/spreadsheets\/([^/:]+):batchUpdate$/,
      scopes: [writeSpreadsheets],
      answer: ({ body }, [id = '']) => {
        const { after, reply } = batchUpdated(book(id), body);
        books.set(id, after);
        return { body: reply };
      },
    },
  ];
  return {
    routes,
    create: (options) => {
      const id = nextId();
      books.set(id, newSpreadsheet(id, options));
      return id;
    },
    copy: (of) => {
      const id = nextId();
      books.set(id, { ...copied(book(of)), spreadsheetId: id });
      return id;
    },
    book,
    delete: (id) => void books.delete(id),
  };
}

export interface SheetsEmulator extends Emulator, Omit<Spreadsheets, 'routes'> {}

/** The Sheets API on this machine. */
export async function sheetsEmulator(): Promise<SheetsEmulator> {
  const { routes, ...held } = spreadsheets();
  return { ...(await emulator(routes)), ...held };
}
