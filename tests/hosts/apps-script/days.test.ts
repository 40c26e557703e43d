import { cellKey } from '../../../src/book/area';
import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { seedEdits } from '../../book/seed-book';
import { comparable } from '../comparable';
import { freshHost } from './broken-runs';
import { seeded, servicesOf } from './seeded';

test.each(['en_US', 'sv_SE'])(
  'dates keep their day in every time zone: %s',
  (locale) => {
    for (const zone of ['UTC', 'Europe/Stockholm', 'Pacific/Apia', 'America/St_Johns', 'Asia/Kathmandu']) {
      const { book } = seeded(seedEdits, { zone, locale });
      const days = [
        '1900-03-01',
        '1924-02-29',
        '1980-04-06',
        '2020-03-29',
        '2020-10-25',
        '2026-06-30',
        '9999-12-31',
      ];
      const host = freshHost(book);
      const cells: CellInput[][] = [
        ...days.map((date) => [{ date }]),
        [{ date: '2020-03-29', time: '03:30:00' }],
        [{ date: '2026-01-02', time: '08:05:09' }],
      ];
      const made: Edit = { kind: 'writeCells', at: { sheet: 'Data', row: 10, column: 1 }, cells };
      const read = host.read();
      host.apply(guarded(read, [made]));
      expect(comparable(freshHost(book).read())).toEqual(comparable(replay(read, [made])));
    }
  },
  60_000,
);

const numbered: Edit = { kind: 'writeCells', at: { sheet: 'Data', row: 9, column: 1 }, cells: [['x']] };

test.each<[number, CellInput]>([
  [1, 'text'],
  [15, { date: '2020-01-02' }],
  [60, 7],
  [60.5, null],
])('%d under the format of a day is there again after an undo, whole and in part', (number, written) => {
  const { book } = seeded(seedEdits);
  const sheet = servicesOf(book).app.getActiveSpreadsheet().getSheetByName('Data');
  sheet?.getRange(10, 1, 1, 1).setNumberFormats([['yyyy-mm-dd']]);
  sheet?.getRange(10, 1, 1, 1).setValues([[number]]);
  for (const isChanged of [false, true]) {
    const before = freshHost(book).read();
    const made: Edit = { kind: 'writeCells', at: { sheet: 'Data', row: 10, column: 1 }, cells: [[written]] };
    const id = `${isChanged}`;
    freshHost(book).apply(guarded(before, [numbered, made]), { note: { job: id, day: '', cells: 2 } });
    if (isChanged) sheet?.getRange(9, 1, 1, 1).setValues([['hennes']]);
    const run = freshHost(book)
      .history.runs()
      .find(({ job }) => job === id);
    const left = freshHost(book).history.undo(run?.id ?? '');
    expect(left).toHaveLength(isChanged ? 1 : 0);
    const now = freshHost(book).read();
    const data = now.sheets.find(({ name }) => name === 'Data');
    expect([data?.values[9], data?.formats.get(cellKey(10, 1))]).toEqual([[number], 'yyyy-mm-dd']);
  }
});
