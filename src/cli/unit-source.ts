/** Where workbooks are looked for: a folder on this computer, or one in Google Drive by its id. */
export type UnitSource =
  { readonly is: 'folder'; readonly folder: string } | { readonly is: 'drive'; readonly id: string };
