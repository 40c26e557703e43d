/** What Planbok asks Google to be allowed, as little as the job needs (docs/google-api.md). */
export const googleScopes = {
  /** Reads the content of spreadsheets that the account may see. */
  readSpreadsheets: 'https://www.googleapis.com/auth/spreadsheets.readonly',
  /** Reads and writes spreadsheets that the account may edit. */
  writeSpreadsheets: 'https://www.googleapis.com/auth/spreadsheets',
  /** Lists files and folders: names, kinds and versions, no content. */
  listFiles: 'https://www.googleapis.com/auth/drive.metadata.readonly',
  /** Reads the content of files that the account may see, such as workbooks of Excel's. */
  readFiles: 'https://www.googleapis.com/auth/drive.readonly',
} as const;

export type GoogleScope = (typeof googleScopes)[keyof typeof googleScopes];
