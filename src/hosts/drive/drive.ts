import { googleAccess } from '../google-auth/google-access';
import { googleScopes } from '../google-auth/google-scopes';
import type { AccessOptions } from '../google-auth/google-access';
import { driveContent } from './drive-content';
import type { FoundRemoteFile, RemoteFile } from '../remote-file';
import { driveFilesUnder } from './drive-files';
import { driveRequest, type DriveSurroundings } from './drive-request';
import { requestPace } from '../remote/request-pace';
import type { RemoteMachine } from '../remote/remote-machine';

/** Google Drive, as far as it is read. */
export interface Drive {
  /** See `driveFilesUnder`. @throws Failure */
  readonly filesUnder: (folder: string) => Promise<readonly FoundRemoteFile[]>;
  /** See `driveContent`. @throws Failure */
  readonly content: (file: RemoteFile) => Promise<Uint8Array>;
}

/** Drive through an account that has been signed in. */
export function driveThrough(access: DriveSurroundings['access'], machine: RemoteMachine): Drive {
  const ask = driveRequest({ access, pace: requestPace(machine), today: machine.today });
  return {
    filesUnder: (folder) => driveFilesUnder(folder, ask),
    content: (file) => driveContent(file, ask),
  };
}

/**
 * Signs in with what the machine has. The one scope reads what the account may see, and can change nothing.
 * @throws Failure when there is nothing to sign in with
 */
export async function signedInDrive(
  environment: AccessOptions['environment'],
  machine: RemoteMachine,
): Promise<Drive> {
  const access = await googleAccess({ scopes: [googleScopes.readFiles], environment, patience: machine });
  return driveThrough(access, machine);
}
