import * as z from 'zod/mini';
import { Failure } from '../../hosts/failure';
import { runSync } from '../../book/pausable';
import { optionsShape } from '../../conversation/rpc/request-shape';
import { handedOut } from '../../pane/handed-out';
import { base64Of, bytesOf } from '../handouts/base64';
import defer * as handouts from '../handouts/handout-from';
import { answerRequest } from '../../conversation/rpc/answer-request';
import { now } from './place';
import { spreadsheetHost } from './spreadsheet-host';
import { withUtf8 } from './utf8';

/** What the sidebar asks of the spreadsheet's own window, beside the conversation. */
const deskRequest = z.discriminatedUnion('desk', [
  z.object({ desk: z.literal('show'), sheet: z.string(), row: z.int(), column: z.int() }),
  z.object({ desk: z.literal('selection') }),
  z.object({
    desk: z.literal('handout'),
    what: z.enum(handedOut),
    options: optionsShape,
    /** Base64. */
    template: z.nullable(z.string()),
  }),
]);

type DeskRequest = z.infer<typeof deskRequest>;

function done(request: DeskRequest): unknown {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  switch (request.desk) {
    case 'show': {
      const sheet = spreadsheet.getSheetByName(request.sheet);
      if (!sheet) return { failure: { code: 'no-such-sheet', details: { sheet: request.sheet } } };
      if (sheet.isSheetHidden())
        return {
          failure: { code: 'unsupported', details: { sheet: request.sheet, reason: 'hidden-sheet' } },
        };
      sheet.getRange(request.row, request.column).activate();
      return { answer: null };
    }
    case 'handout': {
      withUtf8();
      const { what, options, template } = request;
      const from = template === null ? null : bytesOf(template);
      const { content, ...file } = runSync(
        handouts.handoutFrom(spreadsheetHost(), what, options, spreadsheet.getName(), from),
      );
      const sent =
        content === null || typeof content === 'string' ? { text: content } : { base64: base64Of(content) };
      return { answer: { ...file, ...sent } };
    }
    case 'selection': {
      const cell = spreadsheet.getCurrentCell();
      return {
        answer: cell && { sheet: cell.getSheet().getName(), row: cell.getRow(), column: cell.getColumn() },
      };
    }
  }
}

/**
 * Everything that the sidebar asks, from JSON to JSON: a date would not survive the way between the two.
 * @throws what is a bug; Google hands the sidebar its message
 */
export function replied(json: string): string {
  const data: unknown = JSON.parse(json);
  if (typeof data !== 'object' || data === null || !('desk' in data))
    return answerRequest(spreadsheetHost(), json, now);
  const request = deskRequest.safeParse(data);
  if (!request.success) throw new Failure('unsupported', { reason: 'other-version' });
  try {
    return JSON.stringify(done(request.data));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return JSON.stringify({ failure: { code: error.code, details: error.details } });
  }
}
