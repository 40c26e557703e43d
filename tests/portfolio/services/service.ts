import type { Desk } from '../../../src/cli/command-desk';
import type { RemoteContent } from '../../../src/hosts/remote/fetched-files';
import type { EmulatedRequest } from '../../google-emulator/answer';
import type { FakeClock } from '../../google-emulator/drive/paced-drive';
import type { Fault } from '../../google-emulator/fault';
import { openDrive } from './drive-service';
import { openGraph } from './graph-service';

/** An emulated service with a folder of units, what is in it, and who asks. */
export interface OpenService extends RemoteContent {
  /** The folder of units, as a command line names it and as answers do. */
  readonly source: string;
  /** What the result is called where the command line does not say. */
  readonly resultName: string;
  readonly filesUnder: Desk['filesUnder'];
  readonly clock: FakeClock;
  /** When each request was sent. Milliseconds, in order. */
  readonly sent: readonly number[];
  readonly faults: Fault[];
  readonly log: string[];
  /** Whether the bytes of a file are asked for. */
  readonly isDownload: (request: EmulatedRequest) => boolean;

  readonly folder: (name: string, parent?: string) => string;
  readonly file: (name: string, bytes: Uint8Array, parent?: string, mimeType?: string) => string;
  /** A workbook of the service's own kind, where it has one; its name is given without an ending, and what it is called there returned. */
  readonly workbook: (name: string, bytes: Uint8Array, parent?: string) => { id: string; name: string };
  readonly save: (id: string, bytes: Uint8Array) => void;
  readonly remove: (id: string) => void;
  readonly setPageSize: (size: number) => void;
  /** Adds files that cannot be had, each for a reason of the service's own, and refusals that only it has. @returns their reasons by their paths */
  readonly addOddFiles: () => Readonly<Record<string, string>>;
  /** What the command is given to sign in with. */
  readonly environment: () => Readonly<Record<string, string>>;
  /** Where the service is, and nothing to sign in with. */
  readonly address: Readonly<Record<string, string>>;
  /** What was told of where bytes are leads nowhere any more; nothing where a service tells of no such thing. */
  readonly expireAddresses?: () => void;
  /** The account is no longer accepted. */
  readonly withdraw: () => void;
  /** @throws what was asked that the service does not document */
  readonly close: () => Promise<void>;
}

/** What differs between services in what is said of them. */
export interface Service {
  readonly name: string;
  /** What its reasons begin with. */
  readonly by: 'google' | 'microsoft';
  readonly open: () => Promise<OpenService>;
  /** Where the links of a result lead. */
  readonly link: RegExp;
  /** What nothing that is said or kept may hold. */
  readonly secrets: RegExp;
  /** A file's requests when it is fetched for the first time, at the most. */
  readonly eachFile: number;
  /** Requests to list a folder of 300 files on pages of a size that it has for that, and those of thirty folders below. */
  readonly pageSize: number;
  readonly pages: number;
  /** Minutes that 300 files may take, with all that goes wrong. */
  readonly minutes: number;
}

export const services: readonly Service[] = [
  {
    name: 'Google Drive',
    by: 'google',
    open: openDrive,
    link: /^https:\/\/drive\.google\.com\/file\/d\/id-\d+\/view$/,
    secrets: /emulated-\d|PRIVATE KEY/,
    eachFile: 1,
    pageSize: 90,
    pages: 9,
    minutes: 16,
  },
  {
    name: 'SharePoint',
    by: 'microsoft',
    open: openGraph,
    link: /^https:\/\/contoso\.sharepoint\.com\/sites\/miljo\/_layouts\//,
    secrets: /emulated-\d|tempauth|eyJ0|device-code-/,
    eachFile: 3,
    pageSize: 5,
    pages: 69,
    minutes: 25,
  },
];
