import type { MicrosoftReason } from '../failure-reason';
import { checkAddress, goneMeanwhile, tryAgainSoon } from './remote';

const newCode = 'Run again to get a new code.';

/** Why Planbok stopped, where it asks OneDrive or SharePoint, in English. */
export const enMicrosoftFailures: Readonly<Record<MicrosoftReason, () => string>> = {
  'no-microsoft-credentials': () =>
    'There is nothing to sign in to Microsoft with. Do one of three things: let PLANBOK_GRAPH_CLIENT_ID have the id of an app that IT has registered, and PLANBOK_GRAPH_TENANT the organisation’s domain, and sign in with the code that is shown; or let PLANBOK_GRAPH_TOKEN have an access token for Microsoft Graph with the permission Files.Read.All; or synchronise the folder to the computer with OneDrive, and name that folder instead. How is in docs/hosts-microsoft.md.',
  'microsoft-token-unreadable': () =>
    'What PLANBOK_GRAPH_TOKEN has is no access token. Give the token alone, without quotation marks or anything else around it.',
  'microsoft-credentials-refused': () =>
    'Microsoft does not accept the sign-in: it has expired, after about an hour, or been withdrawn. Sign in again and run again: what has been read is not read once more.',
  'microsoft-application': () =>
    'Microsoft does not know the app, or does not let it sign in with a code. Check PLANBOK_GRAPH_CLIENT_ID and PLANBOK_GRAPH_TENANT, and ask IT to allow public client flows for the app.',
  'microsoft-consent': () =>
    'The organisation has not agreed to the app reading files. Ask IT to grant it the permission Files.Read.All, or synchronise the folder to the computer with OneDrive and name that instead.',
  'microsoft-sign-in-barred': () =>
    'The organisation does not allow this sign-in: the account may not use the app, or the computer and the network do not meet the conditions. Ask IT, or synchronise the folder to the computer with OneDrive and name that instead.',
  'microsoft-sign-in-declined': () => `The sign-in was declined in the browser. ${newCode}`,
  'microsoft-sign-in-expired': () => `Nobody signed in while the code was valid. ${newCode}`,
  'microsoft-not-shared': () =>
    'The account may not see this in OneDrive or SharePoint, or the sign-in lacks the permission Files.Read.All. Share the folder with the account, or sign in with that permission.',
  'microsoft-quota': () =>
    'Microsoft takes no more requests from the account or the organisation just now. Wait a while and try again.',
  'microsoft-unavailable': () =>
    `Microsoft’s service did not answer as it should, several times. ${tryAgainSoon}`,
  'microsoft-offline': () => 'Microsoft cannot be reached. Check the network, and run again.',
  'microsoft-refused': () =>
    'Microsoft turned the request down and did not say why. Check the address and try again.',
  'microsoft-no-download': () =>
    'The organisation or the owner does not let the file be downloaded. Ask for that right, or put a copy that may be downloaded in the folder.',
  'microsoft-file-gone': () => goneMeanwhile,
  'microsoft-file-locked': () =>
    'The file is locked in OneDrive or SharePoint. Run again when whoever locked it is done.',
  'no-such-microsoft-file': () => `Microsoft finds nothing there that the account may see. ${checkAddress}`,
  'no-such-microsoft-folder': () =>
    'There is no such folder in OneDrive or SharePoint that the account may see. Open the folder in the browser and copy the address, or use Copy link; open a link that was shared with you once in the browser first.',
  'not-a-microsoft-folder': () =>
    'This is no folder in OneDrive or SharePoint. Open the folder in the browser and copy its address.',
  'microsoft-root-elsewhere': () =>
    'PLANBOK_MICROSOFT_ROOT may only name a server on this machine. Leave it out to ask Microsoft.',
};
