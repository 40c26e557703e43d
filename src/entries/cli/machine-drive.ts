import { signedInDrive, type Drive } from '../../hosts/drive/drive';
import { remoteMachine } from './remote-machine';

/** Google Drive by the machine's own credentials and clock; signed in to once, when it is first asked for. */
export function machineDrive(environment: NodeJS.ProcessEnv): (sharing?: number) => Promise<Drive> {
  let drive: Promise<Drive> | undefined;
  return (sharing = 1) => (drive ??= signedInDrive(environment, remoteMachine, sharing));
}
