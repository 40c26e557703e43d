import { signedInDrive, type Drive } from '../../hosts/drive/drive';
import { lazy } from '../../plan/lazy';
import { remoteMachine } from './remote-machine';

/** Google Drive by the machine's own credentials and clock; signed in to once, when it is first asked for. */
export const machineDrive = (environment: NodeJS.ProcessEnv): (() => Promise<Drive>) =>
  lazy(() => signedInDrive(environment, remoteMachine));
