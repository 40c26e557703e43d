import * as z from 'zod/mini';

/** What Drive says of a file or folder (developers.google.com/drive/api/reference/rest/v3/files). */
const item = z.object({
  id: z.string(),
  name: z.string(),
  mimeType: z.string(),
  parents: z.optional(z.array(z.string())),
  /** Rises with every change to the file. */
  version: z.optional(z.string()),
  /** Of files with bytes of their own, which Google's own formats have not. */
  md5Checksum: z.optional(z.string()),
  /** Bytes. */
  size: z.optional(z.string()),
  webViewLink: z.optional(z.string()),
  driveId: z.optional(z.string()),
  trashed: z.optional(z.boolean()),
  shortcutDetails: z.optional(
    z.object({ targetId: z.optional(z.string()), targetMimeType: z.optional(z.string()) }),
  ),
});

export type DriveItem = z.infer<typeof item>;

/** What is asked of each. */
export const ITEM_FIELDS =
  'id,name,mimeType,parents,version,md5Checksum,size,webViewLink,driveId,trashed,shortcutDetails(targetId,targetMimeType)';

export const driveItem = (answer: unknown): DriveItem => item.parse(answer);

const page = z.object({
  nextPageToken: z.optional(z.string()),
  incompleteSearch: z.optional(z.boolean()),
  files: z.array(item),
});

export const drivePage = (answer: unknown): z.infer<typeof page> => page.parse(answer);

export const FOLDER = 'application/vnd.google-apps.folder';
export const SHORTCUT = 'application/vnd.google-apps.shortcut';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const XLSM = 'application/vnd.ms-excel.sheet.macroenabled.12';
