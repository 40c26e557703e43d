import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sheetNamed, valueAt } from '../../../src/book/snapshot';
import { conversationOver } from '../../../src/conversation/conversation-over';
import type { RequestNote } from '../../../workbench/office-double/workbench';
import { excelUnderTest } from './excel-double';

/*
 * From the click to the writing a workbook is read once where it is as it was when the proposal was made. Where it is not,
 * the job is done anew, and what it gives is held against one more reading.
 */

const sample = readFileSync(resolve(__dirname, '../../../samples/handlingsplan-exempel.xlsx'));
const options = { today: '2020-11-24' };

const isWriting = ({ members }: RequestNote): boolean => members.includes('Range.values=');
const isReading = ({ members }: RequestNote): boolean => members.includes('WorksheetCollection.getFirst()');

/** How often the workbook was read from this request on until the first that writes; and whether one does. */
function readings(requests: readonly RequestNote[], from: number) {
  const since = requests.slice(from);
  const first = since.findIndex(isWriting);
  return {
    isWritten: first >= 0,
    count: since.slice(0, first < 0 ? undefined : first).filter(isReading).length,
  };
}

/** A proposal for a review, and what comes of it after somebody else has typed this into a cell of the sheet. */
async function reviewedAfter(typed?: {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
}) {
  const { excel, host, workbench } = excelUnderTest(sample);
  const conversation = conversationOver(host);
  const { id } = await conversation.preview('review', options);
  if (typed)
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(typed.sheet).getRange(typed.cell).values = [[typed.value]];
      await context.sync();
    });
  const from = workbench.requests.length;
  // As the pane does: the same wishes, in a record of their own.
  const outcome = await conversation.apply('review', { ...options }, id).then(
    () => 'done',
    (failure: { readonly details: { readonly reason?: string } }) => failure.details.reason,
  );
  return { outcome, host, ...readings(workbench.requests, from) };
}

const planSheet = 'Plan 2020';
const notes = 'Läs mig';

test('a workbook that is as it was is read once before it is written to', async () => {
  const { outcome, isWritten, count } = await reviewedAfter();
  expect({ outcome, isWritten, count }).toEqual({ outcome: 'done', isWritten: true, count: 1 });
});

test('one that has changed where the proposal does not mind is read twice, and what was typed stays', async () => {
  const typed = { sheet: notes, cell: 'AZ9', value: 'hennes' };
  const { outcome, isWritten, count, host } = await reviewedAfter(typed);
  expect({ outcome, isWritten, count }).toEqual({ outcome: 'done', isWritten: true, count: 2 });
  const sheet = sheetNamed(await host.read(), notes);
  expect(sheet && valueAt(sheet, 9, 52)).toBe('hennes');
});

test('one whose plan has changed is not written to', async () => {
  const { outcome, isWritten } = await reviewedAfter({
    sheet: planSheet,
    cell: 'A5',
    value: 'En annan åtgärd',
  });
  expect({ outcome, isWritten }).toEqual({ outcome: 'changed-since-preview', isWritten: false });
});
