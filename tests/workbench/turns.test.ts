import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { openWorkbench, openWorkbenchInTasks } from '../../workbench/office-double/open-workbench';
import { restBefore } from '../../workbench/office-double/turns';
import { requestsFor } from '../../workbench/office-double/protocol/requests';

/* A large file is opened and long texts are gone through between other tasks: how many others get in is counted, not timed. */

const COLUMNS = 4;

/** A sheet of so many rows, every third of them with a height of its own. */
function rowsOf(count: number): Uint8Array {
  const lines = Array.from({ length: count }, (_, at) => {
    const row = at + 1;
    const cells = Array.from(
      { length: COLUMNS },
      (__, column) =>
        `<c r="${'ABCD'[column]}${row}" t="inlineStr"><is><t>rad ${row}, ${column}</t></is></c>`,
    );
    return `<row r="${row}"${row % 3 === 0 ? ' ht="30" customHeight="1"' : ''}>${cells.join('')}</row>`;
  });
  return blankWorkbook({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  });
}

/** How many tasks of others were done before the promise was. */
async function tasksBefore(begin: () => Promise<unknown>): Promise<number> {
  let [tasks, isOver] = [0, false];
  const next = (): void => {
    if (isOver) return;
    tasks += 1;
    setImmediate(next);
  };
  setImmediate(next);
  await begin();
  isOver = true;
  return tasks;
}

const options = { today: '2020-11-24' };

test.each([
  [400, 1],
  [10_000, 30],
])('while %i rows are opened others get %i turns or more', async (rows, least) => {
  // Made once: a zip tells when it was made.
  const bytes = rowsOf(rows);
  let workbench = openWorkbench(blankWorkbook());
  const tasks = await tasksBefore(async () => {
    workbench = await openWorkbenchInTasks(bytes, options);
  });
  expect(tasks).toBeGreaterThanOrEqual(least);
  const known = openWorkbench(bytes, options);
  expect(workbench.sheet('Blad1')).toEqual(known.sheet('Blad1'));
  expect(workbench.rows('Blad1', 1, rows)).toEqual(known.rows('Blad1', 1, rows));
  expect(workbench.save()).toEqual(known.save());
});

test('what cannot be opened is refused in the same words', async () => {
  const opened = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };
  const broken = blankWorkbook({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' });
  const named = { ...options, file: 'plan.xlsx' };
  const atOnce = opened(() => openWorkbench(broken, named));
  const details = { file: 'plan.xlsx', reason: 'damaged-xml' };
  expect(atOnce).toMatchObject({ name: 'Failure', code: 'unreadable-file', details });
  await expect(openWorkbenchInTasks(broken, named)).rejects.toMatchObject(atOnce as object);
});

test.each([
  [2 ** 20, 0],
  [2 ** 20 + 1, 2],
])('before a text of %i characters is gone through once more, %i others are done', async (length, others) => {
  await expect(tasksBefore(() => restBefore({ length }))).resolves.toBe(others);
});

const texts = ['', 'rad', 'å', '日本🌱', 'å'.repeat(2 ** 20), 'x'.repeat(2 ** 20 + 1)];

test.each(texts.map((text) => [text.length, text]))(
  'a request and an answer with a text of %i characters are noted with their bytes, and refused beyond the limit',
  async (_, text) => {
    const reply = { Results: [{ ActionId: 1, Value: text }] };
    const message = JSON.stringify({ id: 7, message: { body: JSON.stringify({ Actions: [], text }) } });
    const answered = async (limit?: number) => {
      const requests = requestsFor(
        () => ({
          *process() {
            yield;
            return reply;
          },
          *settle() {
            yield;
          },
        }),
        limit,
      );
      const answer = await requests.answer(message);
      return { answer, note: requests.notes[0] };
    };
    const { answer, note } = await answered(Infinity);
    expect(JSON.parse(answer)).toMatchObject({ id: 7, message: { statusCode: 200, body: reply } });
    expect([note?.requestBytes, note?.replyBytes]).toEqual(
      [message, answer].map((one) => Buffer.byteLength(one)),
    );
    const most = Math.max(Buffer.byteLength(message), Buffer.byteLength(JSON.stringify(reply)));
    expect((await answered(most)).note?.error).toBeUndefined();
    expect((await answered(most - 1)).note?.error).toMatch(/PayloadSizeLimitExceeded$/);
  },
);
