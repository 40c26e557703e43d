import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Desk, FolderFile } from '../../src/cli/command-desk';
import { readUnit } from '../../src/portfolio/unit-facts';
import { deskInFolder, type DeskInFolder } from '../cli/desk-in-folder';
import { bookOf, sheetOf } from '../plan/sheet-of';

/* What a run over many workbooks holds follows their number, and what is overdue in them, not their rows. */

const FILES = 300;
const MEGABYTE = 2 ** 20;
/** A third of what all rows take together; what a run holds without them is less than a twentieth. */
const MOST_HELD = 100 * MEGABYTE;

let desk: DeskInFolder;
beforeAll(() => (desk = deskInFolder({})));
afterAll(() => desk.remove());

const planOf = (rows: number) =>
  bookOf(
    sheetOf('Plan', [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...Array.from({ length: rows }, (_, at) => [`Åtgärd nummer ${at}`, 'Eva Berg', '2020-03-01', 'Klart']),
    ]),
  );

const read = (rows: number) => readUnit(planOf(rows), 'plan.xlsx', { today: '2020-11-24' });

test('what is kept of a workbook is as large for 500 rows as for five', () => {
  const [few, many] = [read(5), read(500)];
  expect([few.rows.length, many.rows.length]).toEqual([5, 500]);
  const sizeOf = ({ facts }: ReturnType<typeof readUnit>): number => JSON.stringify(facts).length;
  // Only the figures have more digits.
  expect(sizeOf(many) - sizeOf(few)).toBeLessThan(50);
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heldNow = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

test.each([
  ['in their order', (index: number) => index],
  ['the second of two first', (index: number) => (index % 2 === 0 ? index + 1 : index - 1)],
])('rows that have been passed on are not kept, whichever file is read first: %s', async (_, placeOf) => {
  const { facts } = read(5);
  const files = Array.from({ length: FILES }, (__, at): FolderFile => {
    const path = `${String(at).padStart(4, '0')}.xlsx`;
    return { path, file: desk.at(path), is: 'file' };
  });
  let held = 0;
  const readUnits: Desk['readUnits'] = (asked, ___, hear) => {
    const before = heldNow();
    for (let at = 0; at < asked.length; at += 1) {
      const rows = `${Buffer.alloc(MEGABYTE, 97 + (at % 26)).toString('latin1')}\n`;
      hear(placeOf(at), { reading: facts, isKnown: false, rows });
    }
    held = heldNow() - before;
    return Promise.resolve();
  };
  let printed = 0;
  await desk.run('portfolio $ --ndjson', {
    filesUnder: () => Promise.resolve(files),
    readUnits,
    print: (text) => (printed += text.length),
  });
  expect(printed).toBe(FILES * (MEGABYTE + 1));
  expect(held).toBeLessThan(MOST_HELD);
});
