/** What is fetched of a file in Google Drive, and what tells whether it has changed. */
export interface DriveFile {
  readonly id: string;
  /** Google's own spreadsheets are exported as .xlsx, other files are downloaded as they are. */
  readonly isExported: boolean;
  /** A hash of the bytes, where Drive has one, else the version of the file. */
  readonly state: string;
  /** Bytes; `null` where Drive does not say. */
  readonly size: number | null;
}
