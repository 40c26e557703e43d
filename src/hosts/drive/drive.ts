import { googleAccess } from '../google-auth/google-access';
import { googleScopes } from '../google-auth/google-scopes';
import type { AccessOptions } from '../google-auth/google-access';
import { driveContent } from './drive-content';
import type { DriveFile } from '../drive-file';
import { driveFilesUnder, type FoundDriveFile } from './drive-files';
import { driveRequest, type DriveSurroundings } from './drive-request';
import { requestPace, type Clock } from './request-pace';

/** Google Drive, as far as it is read. */
export interface Drive {
  /** See `driveFilesUnder`. @throws Failure */
  readonly filesUnder: (folder: string) => Promise<readonly FoundDriveFile[]>;
  /** See `driveContent`. @throws Failure */
  readonly content: (file: DriveFile) => Promise<Uint8Array>;
}

/** What Drive needs of the machine; a test has a clock and chances of its own. */
export interface DriveMachine extends Clock {
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly today: () => number;
}

/** Drive through an account that has been signed in. */
export function driveThrough(access: DriveSurroundings['access'], machine: DriveMachine): Drive {
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
  machine: DriveMachine,
): Promise<Drive> {
  const access = await googleAccess({ scopes: [googleScopes.readFiles], environment, patience: machine });
  return driveThrough(access, machine);
}
