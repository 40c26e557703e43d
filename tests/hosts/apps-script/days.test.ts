import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { seedEdits } from '../../book/seed-book';
import { comparable } from '../comparable';
import { freshHost } from './broken-runs';
import { seeded } from './seeded';

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
