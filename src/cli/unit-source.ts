/** Where workbooks are looked for. */
export type UnitSource =
  /** A folder on this computer. */
  | { readonly is: 'folder'; readonly folder: string }
  /** One in Google Drive, by its id. */
  | { readonly is: 'drive'; readonly id: string }
  /**
   * One in OneDrive or SharePoint: its address, without what says how it is shown; or `me/Plans`, in the OneDrive of whoever
   * signs in.
   */
  | { readonly is: 'graph'; readonly folder: string };
