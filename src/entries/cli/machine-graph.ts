import { signedInGraph, type Graph } from '../../hosts/graph/graph';
import type { ShowSignInCode } from '../../hosts/sign-in-code';
import { remoteMachine } from './remote-machine';

/** OneDrive and SharePoint by what the machine signs in with; a person signs in once, when they are first asked for. */
export function machineGraph(
  environment: NodeJS.ProcessEnv,
): (show?: ShowSignInCode, sharing?: number) => Promise<Graph> {
  let graph: Promise<Graph> | undefined;
  return (show = () => undefined, sharing = 1) =>
    (graph ??= signedInGraph(environment, remoteMachine, show, sharing));
}
