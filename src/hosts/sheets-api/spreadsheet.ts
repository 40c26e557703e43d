import { Failure } from '../failure';
import { requestOptions, type GoogleAccess } from '../google-auth/google-access';
import type { ApiRequest, ApiSpreadsheet } from './api-types';

/** One spreadsheet, as far as it is asked and told. */
export interface Spreadsheet {
  /** @param fields what is answered @param ranges only these cells; all when absent @throws Failure */
  get(fields: string, ranges?: string[]): Promise<ApiSpreadsheet>;
  /** Carries out all requests or none. @throws Failure; where Google's answer is missing, nobody knows whether they were */
  change(requests: ApiRequest[]): Promise<void>;
}

/** What Google says when it refuses a batch, and what that means. */
const meanings: readonly (readonly [RegExp, 'protected' | 'unsupported', string?])[] = [
  [/protected cell or object|protected range/i, 'protected'],
  [/typed columns/i, 'unsupported', 'typed-columns'],
];

function spoken(error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  const { said } = error.details;
  const meaning = said === undefined ? undefined : meanings.find(([words]) => words.test(said));
  if (!meaning || said === undefined) return error;
  const [, code, reason] = meaning;
  return new Failure(code, { said, ...(reason === undefined ? {} : { reason }) });
}

/** @param spreadsheetId as in its address */
export function spreadsheetOf({ library, account, ask }: GoogleAccess, spreadsheetId: string): Spreadsheet {
  const api = library.sheets({ version: 'v4', auth: account });
  return {
    async get(fields, ranges) {
      const params = { spreadsheetId, fields, ...(ranges === undefined ? {} : { ranges }) };
      const { data } = await ask(() => api.spreadsheets.get(params, requestOptions), true);
      return data;
    },
    async change(requests) {
      const params = { spreadsheetId, fields: 'spreadsheetId', requestBody: { requests } };
      try {
        await ask(() => api.spreadsheets.batchUpdate(params, requestOptions), false);
      } catch (error) {
        throw spoken(error);
      }
    },
  };
}
