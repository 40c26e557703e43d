import type { FoundRemoteFile, RemoteFile } from '../remote-file';
import type { RemoteMachine } from '../remote/remote-machine';
import { requestPace } from '../remote/request-pace';
import type { ShowSignInCode } from '../sign-in-code';
import { graphAccess } from './graph-access';
import { graphContent } from './graph-content';
import { graphFilesUnder } from './graph-files';
import { graphRequest, type GraphAccess } from './graph-request';

/** OneDrive and SharePoint, as far as they are read. */
export interface Graph {
  /** See `graphFilesUnder`. @throws Failure */
  readonly filesUnder: (folder: string) => Promise<readonly FoundRemoteFile[]>;
  /** See `graphContent`. @throws Failure */
  readonly content: (file: RemoteFile) => Promise<Uint8Array>;
}

/** Microsoft Graph through an account that has been signed in. */
export function graphThrough(access: GraphAccess, machine: RemoteMachine): Graph {
  const ask = graphRequest(access, requestPace(machine), machine);
  // Each is a key to its file: they are told to nobody, and end with the process.
  const addresses = new Map<string, string>();
  return {
    filesUnder: async (folder) => {
      const found = await graphFilesUnder(folder, ask, machine.today());
      for (const [id, address] of found.addresses) addresses.set(id, address);
      return found.files;
    },
    content: (file) => graphContent(file, ask, addresses),
  };
}

/** Signs in with what the machine has; see `graphAccess`. @throws Failure when there is nothing to sign in with */
export const signedInGraph = async (
  environment: Parameters<typeof graphAccess>[0],
  machine: RemoteMachine,
  show: ShowSignInCode,
): Promise<Graph> => graphThrough(await graphAccess(environment, machine, show), machine);
