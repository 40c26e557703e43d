import type { OpenedSpreadsheet } from '../cli/command-desk';
import type { Environment } from '../hosts/google-auth/credentials-file';
import { googleAccess } from '../hosts/google-auth/google-access';
import { googleScopes } from '../hosts/google-auth/google-scopes';
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
