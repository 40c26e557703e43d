const ADDRESS =
  /^https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(?:[/?#]|$)/;
const SHORT = /^sheet:([\w-]{20,})$/;

/**
 * The id of the spreadsheet of Google's that is named in place of a file, by its address as the browser shows it, or as
 * `sheet:ID`; `undefined` for a file.
 */
export const spreadsheetId = (named: string): string | undefined =>
  (ADDRESS.exec(named) ?? SHORT.exec(named))?.[1];
