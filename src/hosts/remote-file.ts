import type { Failure } from './failure';

/** Where files lie that are not on this computer: in Google Drive, or in OneDrive or SharePoint by Microsoft Graph. */
export type RemoteService = 'drive' | 'graph';

/** What is fetched of a file that is not on this computer, and what tells whether it has changed. */
export interface RemoteFile {
  readonly service: RemoteService;
  /** Tells it from every other file of the service. */
  readonly id: string;
  /** Google's own spreadsheets are exported as .xlsx, other files are downloaded as they are. */
  readonly isExported: boolean;
  /** A hash of the bytes, where the service has one, else the version of the file. */
  readonly state: string;
  /** Bytes; `null` where the service does not say. */
  readonly size: number | null;
}

/** A file under a folder that is not on this computer. */
export interface FoundRemoteFile {
  /** Below the folder, parted by `/`. No two are the same. */
  readonly path: string;
  /** Where a person opens it. */
  readonly file: string;
  /** `workbook`: it is one by its kind, though its name does not say so. */
  readonly is: 'file' | 'workbook' | 'folder-link' | 'other-name' | 'something-else';
  readonly remote?: RemoteFile;
  /** Of a shortcut whose file cannot be seen: why. */
  readonly failure?: Failure;
}
