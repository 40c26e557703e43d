const ADDRESS =
  /^https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(?:[/?#]|$)/;
const SHORT = /^sheet:([\w-]{20,})$/;

/**
 * The id of the spreadsheet of Google's that is named in place of a file, by its address as the browser shows it, or as
 * `sheet:ID`; `undefined` for a file.
 */
export const spreadsheetId = (named: string): string | undefined =>
  (ADDRESS.exec(named) ?? SHORT.exec(named))?.[1];

const WEB = /^(?:https?:\/\/|(?:graph|drive|sheet):)/iu;

/** Whether what is named in place of a file is on the web, and no spreadsheet of Google's that can be worked on there. */
export const isElsewhere = (named: string): boolean => WEB.test(named) && spreadsheetId(named) === undefined;
