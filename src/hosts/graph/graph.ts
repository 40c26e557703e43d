import type { FoundRemoteFile } from '../remote-file';
import type { RemoteContent } from '../remote/fetched-files';
import type { RemoteMachine } from '../remote/remote-machine';
import { requestPace } from '../remote/request-pace';
import type { ShowSignInCode } from '../sign-in-code';
import { graphAccess } from './graph-access';
import { graphContent } from './graph-content';
import { graphConcern } from './graph-failure';
import { graphFilesUnder } from './graph-files';
import { graphRequest, type GraphAccess } from './graph-request';

/** OneDrive and SharePoint, as far as they are read: `content` as `graphContent` has it. */
export interface Graph extends RemoteContent {
  /** See `graphFilesUnder`. @throws Failure */
  readonly filesUnder: (folder: string) => Promise<readonly FoundRemoteFile[]>;
}

/** Microsoft Graph through an account that has been signed in. @param sharing see `requestPace` */
export function graphThrough(access: GraphAccess, machine: RemoteMachine, sharing = 1): Graph {
  const ask = graphRequest(access, requestPace(machine, sharing), machine);
  // Each is a key to its file: they are told to nobody, and end with the process.
  const addresses = new Map<string, string>();
  return {
    filesUnder: async (folder) => {
      const found = await graphFilesUnder(folder, ask, machine.today());
      for (const [id, address] of found.addresses) addresses.set(id, address);
      return found.files;
    },
    content: (file) => graphContent(file, ask, addresses),
    concernOf: graphConcern,
  };
}

/** Signs in with what the machine has; see `graphAccess`. @throws Failure when there is nothing to sign in with */
export const signedInGraph = async (
  environment: Parameters<typeof graphAccess>[0],
  machine: RemoteMachine,
  show: ShowSignInCode,
  sharing: number,
): Promise<Graph> => graphThrough(await graphAccess(environment, machine, show), machine, sharing);
