import type { sheets_v4 } from '@googleapis/sheets';

/* What the Sheets API calls things. Every part of an answer may be missing, and many may be `null`. */

export type ApiSpreadsheet = sheets_v4.Schema$Spreadsheet;
export type ApiSheet = sheets_v4.Schema$Sheet;
export type ApiCell = sheets_v4.Schema$CellData;
export type ApiValue = sheets_v4.Schema$ExtendedValue;
export type ApiRange = sheets_v4.Schema$GridRange;
export type ApiRule = sheets_v4.Schema$DataValidationRule;
export type ApiConditional = sheets_v4.Schema$ConditionalFormatRule;
export type ApiCellFormat = sheets_v4.Schema$CellFormat;
export type ApiColor = sheets_v4.Schema$Color;
export type ApiTable = sheets_v4.Schema$Table;

/** One of the requests of a batch. */
export type ApiRequest = sheets_v4.Schema$Request;
