import type { OpenedSpreadsheet } from '../cli/command-desk';
import type { Environment } from '../hosts/google-auth/credentials-file';
import { googleAccess } from '../hosts/google-auth/google-access';
import { googleScopes } from '../hosts/google-auth/google-scopes';
import { isEmptyWorkbook, verdicts, type Verdict } from '../hosts/conformance/trial';
import { sheetsApiHost } from '../hosts/sheets-api/sheets-api';

/**
 * Signs in with what the machine has, and opens a spreadsheet of Google's.
 * @param writes whether it is to be changed: what is only read is not asked for more
 * @throws Failure
 */
export async function spreadsheet(
  id: string,
  writes: boolean,
  environment: Environment,
): Promise<OpenedSpreadsheet> {
  const scopes = [writes ? googleScopes.writeSpreadsheets : googleScopes.readSpreadsheets];
  return sheetsApiHost(await googleAccess({ scopes, environment }), id);
}

/**
 * Tries on a new, empty spreadsheet what Planbok takes for granted of Google's API, one verdict at a time.
 * @throws Failure; Error where somebody has written in the spreadsheet
 */
export async function* conformance(id: string, environment: Environment): AsyncGenerator<Verdict> {
  const host = await spreadsheet(id, true, environment);
  if (!isEmptyWorkbook(await host.read())) throw new Error('Name a new, empty spreadsheet.');
  yield* verdicts(host);
}
