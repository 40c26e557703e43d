import { JOURNAL, JOURNAL_HEAD, JOURNAL_ROWS } from '../journal/journal-sheet';
import { rowWrites, widthOf, type JournalStep } from '../sheets/row-writes';
import type { ApiRequest } from './api-types';
import type { BookReading } from './read';

const textRow = (sheetId: number, row: number, column: number, texts: readonly string[]): ApiRequest => ({
  updateCells: {
    start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
    rows: [{ values: texts.map((text) => (text === '' ? {} : { userEnteredValue: { stringValue: text } })) }],
    fields: 'userEnteredValue',
  },
});

/**
 * What the journal is told, in the order it is told; the sheet is made, hidden, where it is missing.
 * @param sheetId an id that no sheet has
 */
export function journalRequests(
  { journal }: BookReading,
  steps: readonly JournalStep[],
  sheetId: number,
): readonly ApiRequest[] {
  if (steps.length === 0) return [];
  const columns = Math.max(widthOf(steps), journal?.grid.columns ?? 26);
  const id = journal?.id ?? sheetId;
  const making: readonly ApiRequest[] = journal
    ? columns > journal.grid.columns
      ? [
          {
            appendDimension: {
              sheetId: id,
              dimension: 'COLUMNS',
              length: columns - journal.grid.columns,
            },
          },
        ]
      : []
    : [
        {
          addSheet: {
            properties: {
              sheetId: id,
              title: JOURNAL,
              hidden: true,
              gridProperties: { rowCount: JOURNAL_ROWS, columnCount: columns },
            },
          },
        },
        textRow(id, 1, 1, [JOURNAL_HEAD]),
      ];
  return [
    ...making,
    ...rowWrites(steps, columns).map(({ row, column, texts }) => textRow(id, row, column, texts)),
  ];
}
