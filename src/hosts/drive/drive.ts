import { googleAccess } from '../google-auth/google-access';
import { googleConcern } from '../google-auth/google-failure';
import { googleScopes } from '../google-auth/google-scopes';
import type { AccessOptions } from '../google-auth/google-access';
import { driveContent } from './drive-content';
import type { FoundRemoteFile } from '../remote-file';
import { driveFilesUnder } from './drive-files';
import { driveRequest, type DriveSurroundings } from './drive-request';
import type { RemoteContent } from '../remote/fetched-files';
import { requestPace } from '../remote/request-pace';
import type { RemoteMachine } from '../remote/remote-machine';

/** Google Drive, as far as it is read: `content` as `driveContent` has it. */
export interface Drive extends RemoteContent {
  /** See `driveFilesUnder`. @throws Failure */
  readonly filesUnder: (folder: string) => Promise<readonly FoundRemoteFile[]>;
}

/** Drive through an account that has been signed in. @param sharing see `requestPace` */
export function driveThrough(
  access: DriveSurroundings['access'],
  machine: RemoteMachine,
  sharing = 1,
): Drive {
  const ask = driveRequest({ access, pace: requestPace(machine, sharing), today: machine.today });
  return {
    filesUnder: (folder) => driveFilesUnder(folder, ask),
    content: (file) => driveContent(file, ask),
    concernOf: googleConcern,
  };
}

/**
 * Signs in with what the machine has. The one scope reads what the account may see, and can change nothing.
 * @throws Failure when there is nothing to sign in with
 */
export async function signedInDrive(
  environment: AccessOptions['environment'],
  machine: RemoteMachine,
  sharing: number,
): Promise<Drive> {
  const access = await googleAccess({ scopes: [googleScopes.readFiles], environment, patience: machine });
  return driveThrough(access, machine, sharing);
}
