import type { sheets_v4 } from '@googleapis/sheets';
import { invalid, Refusal } from '../answer';
import { checkAnswer, checkRequest } from './api-schemas';
import * as cells from './requests/cell-requests';
import * as charts from './requests/chart-requests';
import type { Handler } from './requests/handler';
import * as names from './requests/name-requests';
import * as rules from './requests/rule-requests';
import * as sheets from './requests/sheet-requests';
import * as tables from './requests/table-requests';
import { copied, type SpreadsheetState } from './spreadsheet-state';

const handlers = { ...cells, ...charts, ...names, ...rules, ...sheets, ...tables };
const isKnown = (kind: string): kind is keyof typeof handlers => Object.hasOwn(handlers, kind);

/**
 * `spreadsheets.batchUpdate`: all requests or none. "Each request is validated before being applied. If any request is not
 * valid then the entire request will fail and nothing will be applied."
 * @returns the spreadsheet after it, and what Google replies
 * @throws Refusal 400 that names the first request that is refused
 */
export function batchUpdated(
  book: SpreadsheetState,
  body: unknown,
): { readonly after: SpreadsheetState; readonly reply: unknown } {
  checkRequest('BatchUpdateSpreadsheetRequest', body);
  const { requests = [], ...others } = body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
  if (Object.keys(others).length > 0) throw new Error('emulator: nothing but requests is known of a batch');
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  const after = copied(book);
  const replies = requests.map((request, index) => {
    const [[kind, content] = ['', undefined], ...more] = Object.entries(request);
    const at = `Invalid requests[${index}].${kind}`;
    if (kind === '' || more.length > 0)
      throw invalid(`Invalid requests[${index}]: exactly one kind must be set.`);
    if (!isKnown(kind)) throw new Error(`emulator: no ${kind}`);
    try {
      const handler = handlers[kind] as Handler<unknown>;
      return handler(after, structuredClone(content), at) ?? {};
    } catch (error) {
      if (!(error instanceof Refusal) || error.message.startsWith('Invalid requests')) throw error;
      throw invalid(`${at}: ${error.message}`);
    }
  });
  const reply = checkAnswer('BatchUpdateSpreadsheetResponse', { spreadsheetId: book.spreadsheetId, replies });
  return { after, reply };
}
