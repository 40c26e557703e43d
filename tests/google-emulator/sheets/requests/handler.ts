import type { SpreadsheetState } from '../spreadsheet-state';

/**
 * Carries out one request of a batch on a copy of the spreadsheet.
 * @param at how Google names the request, `Invalid requests[3].addSheet`
 * @returns what Google replies, if anything
 * @throws Refusal
 */
export type Handler<Request> = (book: SpreadsheetState, request: Request, at: string) => object | void;
