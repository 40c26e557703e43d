import type { GoogleReason } from '../failure-reason';
import { checkAddress, goneMeanwhile, tryAgainSoon } from './remote';

/** Why Planbok stopped, where it asks Google from outside a spreadsheet, in English. */
export const enGoogleFailures: Readonly<Record<GoogleReason, () => string>> = {
  'no-google-library': () =>
    'What Planbok needs for Google is not installed. Run npm install --global @googleapis/sheets@14.0.0, or npm install in Planbok’s folder, and try again.',
  'no-google-credentials': () =>
    'There is nothing to sign in to Google with. Do one of three things: run gcloud auth application-default login with the scopes in docs/google-api.md; or let GOOGLE_APPLICATION_CREDENTIALS name the key file of a service account, and share the spreadsheet or the folder with its address; or run Planbok on a machine in Google’s cloud, or with Workload Identity Federation, whose account it is shared with.',
  'google-credentials-unreadable': () =>
    'This is not a file of credentials that Google’s library can read. Check what GOOGLE_APPLICATION_CREDENTIALS names, or sign in again with gcloud auth application-default login.',
  'google-credentials-refused': () =>
    'Google does not accept the credentials: they have expired or been withdrawn, or the account lacks a right. Sign in again, or make a new key.',
  'google-not-shared': () =>
    'Google does not let the account do that here. Share the spreadsheet or the folder with the account, as editor if Planbok is to write.',
  'google-api-off': () =>
    'The Google Cloud project of the credentials has not turned the API on. Turn on the Google Sheets API and the Google Drive API there.',
  'google-scope': () =>
    'The credentials were given for less than this needs. Sign in again with the scopes in docs/google-api.md.',
  'google-quota': () =>
    'Google takes only so many requests a minute from one account, and that is reached. Wait a minute and try again.',
  'google-unavailable': () => `Google’s service did not answer as it should, several times. ${tryAgainSoon}`,
  'google-offline': () =>
    'Google cannot be reached. Check the network, or the proxy in HTTPS_PROXY, and try again.',
  'google-too-large': () =>
    'The spreadsheet is larger than what Google lets a program read or write at once. Split it.',
  'google-export-too-large': () =>
    'Google makes an Excel file of a spreadsheet only up to 10 MB, and this one is larger. Choose File → Download → Microsoft Excel in it, and put the file in the folder in its place; or split it.',
  'google-no-download': () =>
    'The owner has turned off downloading of this file for those who may only see it. Ask for it to be turned on, or for the account to be an editor.',
  'google-file-gone': () => goneMeanwhile,
  'shortcut-leads-nowhere': () =>
    'The shortcut leads to a file that is in the bin, or that the account may not see. Share the file with the account, or remove the shortcut.',
  'no-such-drive-folder': () =>
    'There is no such folder in Google Drive that the account may see. Check the id, the last part of the folder’s address, and share the folder with the account.',
  'not-a-drive-folder': () =>
    'This is no folder in Google Drive, or it is in the bin. Give the id of a folder: the last part of its address.',
  'no-such-google-file': () => `Google finds nothing there that the account may see. ${checkAddress}`,
  'native-table': () =>
    'Google’s tables can only be taken away together with what stands in them. Turn the table into ordinary cells in its menu, and try again.',
  'google-root-elsewhere': () =>
    'PLANBOK_GOOGLE_ROOT may only name a server on this machine. Leave it out to ask Google.',
};
