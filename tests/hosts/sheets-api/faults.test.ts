import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { seedBook, seedEdits } from '../../book/seed-book';
import type { EmulatedRequest } from '../../google-emulator/answer';
import { storm, type Fault } from '../../google-emulator/fault';
import { cellAt } from '../../google-emulator/sheets/spreadsheet-state';
import { comparable } from '../comparable';
import { google } from './seeded';

const held = google();

const made: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Ny' },
  {
    kind: 'setName',
    name: 'planbok_ny',
    area: { sheet: 'Ny', row: 1, column: 1, rows: 1, columns: 1 },
    hidden: true,
  },
  { kind: 'writeCells', at: { sheet: 'Ny', row: 1, column: 1 }, cells: [['x', 1, { date: '2020-03-01' }]] },
  { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 2, column: 2 }, cells: [['Byt armaturer']] },
];
const note = { job: 'review', day: '2020-11-24', cells: 4 };

const isWrite = ({ method }: EmulatedRequest): boolean => method === 'POST';
const isRead = ({ method }: EmulatedRequest): boolean => method === 'GET';

afterEach(() => held.emulator().faults.splice(0));

const done = comparable(replay(seedBook, made));
const untouched = comparable(seedBook);

test('a run is two requests to read and one to write', async () => {
  const { host } = await held.seeded(seedEdits);
  const { log } = held.emulator();
  const book = await host.read();
  log.length = 0;
  await host.apply(guarded(book, made), { note });
  expect(log.map((line) => line.replace(/ .*?(?=:|$)/, ''))).toEqual(['GET', 'GET', 'POST:batchUpdate']);
});

test.each<[string, readonly Fault[], 'done' | 'refused', object]>([
  ['a quota that lasts', storm(429, 5), 'done', {}],
  ['reads that fail four times', storm(503, 4, isRead), 'done', {}],
  ['a read that is cut', [{ kind: 'cut', when: isRead }], 'done', {}],
  ['a write whose answer is lost', [{ kind: 'cut-after', when: isWrite }], 'done', {}],
  [
    'a write that is answered by 503, and done',
    [{ kind: 'status-after', status: 503, when: isWrite }],
    'done',
    {},
  ],
  ['a slow answer', [{ kind: 'slow', milliseconds: 30, when: isWrite }], 'done', {}],
  ['a write that is cut', [{ kind: 'cut', when: isWrite }], 'refused', { code: 'unreachable' }],
  [
    'a write that is refused by 503',
    [{ kind: 'status', status: 503, when: isWrite }],
    'refused',
    { code: 'unreachable' },
  ],
  ['a quota that does not end', storm(429, 7), 'refused', { details: { reason: 'google-quota' } }],
  ['no right to write', [{ kind: 'status', status: 403, when: isWrite }], 'refused', { code: 'not-allowed' }],
  [
    'a spreadsheet that is gone',
    [{ kind: 'status', status: 404, when: isRead }],
    'refused',
    { details: { reason: 'no-such-google-file' } },
  ],
])('%s: all of the run, or nothing', async (_what, faults, end, failure) => {
  const { host } = await held.seeded(seedEdits);
  const changes = guarded(await host.read(), made);
  held.emulator().faults.push(...faults);
  const run = async () => host.apply(changes, { note });
  if (end === 'refused') await expect(run).rejects.toMatchObject(failure);
  else await run();
  held.emulator().faults.length = 0;
  expect(comparable(await host.read())).toEqual(end === 'done' ? done : untouched);
  expect((await host.history.runs()).filter(({ job }) => job === 'review')).toHaveLength(
    end === 'done' ? 1 : 0,
  );
});

test('what somebody types between the preview and the run is seen, in cells that the run writes', async () => {
  const { id, host } = await held.seeded(seedEdits);
  const changes = guarded(await host.read(), made);
  const type = (row: number, column: number, stringValue: string): void => {
    const sheet = held
      .emulator()
      .book(id)
      .sheets.find(({ properties }) => properties.title === 'Plan 2020');
    sheet?.cells.set(cellAt(row, column), { userEnteredValue: { stringValue } });
  };
  held.emulator().faults.push({ kind: 'meanwhile', when: isRead, act: () => type(1, 1, 'hennes') });
  await expect(async () => host.apply(changes, { note })).rejects.toMatchObject({
    code: 'conflict',
    details: { areas: [{ sheet: 'Plan 2020', row: 2, column: 2 }] },
  });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Plan 2020', 'Data']);
});

test('one request that Google refuses takes the whole batch with it', async () => {
  const { id, host } = await held.seeded(seedEdits);
  const changes = guarded(await host.read(), made);
  // Somebody protects the sheet after it was read for the run, and before it is written.
  held.emulator().faults.push({
    kind: 'meanwhile',
    when: isWrite,
    act: () => {
      const sheet = held
        .emulator()
        .book(id)
        .sheets.find(({ properties }) => properties.title === 'Plan 2020');
      sheet?.protectedRanges.push({ range: { sheetId: sheet.properties.sheetId } });
    },
  });
  await expect(async () => host.apply(changes, { note })).rejects.toMatchObject({ code: 'protected' });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Plan 2020', 'Data']);
});

test('a person’s sheet that is called as the journal is no journal', async () => {
  const { id, host } = await held.seeded(seedEdits);
  const journal = held
    .emulator()
    .book(id)
    .sheets.find(({ properties }) => properties.title === 'planbok_journal');
  journal?.cells.set(cellAt(0, 0), { userEnteredValue: { stringValue: 'min egen' } });
  await expect(async () => host.apply(guarded(await host.read(), made), { note })).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: 'sheet-exists', sheet: 'planbok_journal' },
  });
});

test('runs are undone and done again in the spreadsheet, and the cells of the journal are not fetched', async () => {
  const { host } = await held.seeded(seedEdits);
  await host.apply(guarded(await host.read(), made), { note });
  const [run] = await host.history.runs();
  expect(run).toMatchObject({ job: 'review', state: 'done', cells: 4 });
  expect(await host.history.undo(run?.id ?? '')).toEqual([]);
  expect(comparable(await host.read())).toEqual(untouched);
  await host.history.redo(run?.id ?? '');
  expect(comparable(await host.read())).toEqual(done);
  expect((await host.read()).otherSheets).toEqual(['planbok_journal']);
});
