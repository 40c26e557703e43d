import type { Area } from '../../../src/book/area';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { inverse } from '../../../src/book/inverse';
import { runSync } from '../../../src/book/pausable';
import { replay } from '../../../src/book/replay';
import { applied } from '../../../src/hosts/journal/journal';
import { journalled } from '../../../src/hosts/journal/journalled';
import { restoring, restoringNow } from '../../../src/hosts/journal/restoring';
import type { Step } from '../../../src/hosts/journal/workplace';
import { runLines } from '../../../src/book/run-log';
import { seedBook } from '../../book/seed-book';
import { heldFrom, text } from './breaks';
import { tornPlace } from './torn-place';

const cell = (sheet: string, row = 1, column = 1): Area => ({ sheet, row, column, rows: 1, columns: 1 });
const write = (sheet: string, value: string): Edit => ({
  kind: 'writeCells',
  at: cell(sheet),
  cells: [[value]],
});
const add = (sheet: string): Edit => ({ kind: 'addSheet', sheet });
const mark = (sheet: string, name = `planbok_${sheet}`): Edit => ({
  kind: 'setName',
  name,
  area: cell(sheet),
  hidden: true,
});
const table = (name: string, area: Area | null): Edit => ({ kind: 'setTable', sheet: 'Data', name, area });

describe('the formats that a run is rolled back with', () => {
  const formatsIn = (edits: readonly Edit[]) =>
    restoring(seedBook, edits).changes.edits.slice(inverse(seedBook, edits).edits.length);
  const format = (row: number, column: number, rows: number, code: string): Edit => ({
    kind: 'setFormat',
    area: { ...cell('Data', row, column), rows },
    format: code,
  });
  const block = { ...cell('Data', 1, 2), rows: 4, columns: 2 };

  test('are those of every cell that is written to or formatted, a run of equal ones each, each place once', () => {
    const expected = [
      format(1, 2, 1, 'General'),
      format(2, 2, 2, '0.00'),
      format(4, 2, 1, 'General'),
      format(1, 3, 1, 'General'),
      format(2, 3, 1, 'yyyy-mm-dd'),
      format(3, 3, 2, 'General'),
    ];
    const writing: Edit = {
      kind: 'writeCells',
      at: block,
      cells: Array.from({ length: 4 }, () => ['x', 'y']),
    };
    const formatting: Edit = { kind: 'setFormat', area: block, format: '0' };
    expect(formatsIn([writing])).toEqual(expected);
    expect(formatsIn([formatting])).toEqual(expected);
    expect(formatsIn([writing, formatting])).toEqual(expected);
  });

  test('are none on a sheet that the run adds or removes, or that there is not', () => {
    expect(formatsIn([add('Ny'), write('Ny', 'x')])).toEqual([]);
    expect(formatsIn([mark('Data'), { kind: 'removeOwnSheet', sheet: 'Data' }, write('Data', 'x')])).toEqual(
      [],
    );
    expect(formatsIn([{ kind: 'freeze', sheet: 'Data', rows: 1, columns: 1 }])).toEqual([]);
  });
});

describe('what a workbook that was left half done needs', () => {
  /** The undo of a run that makes a sheet of ours. */
  const made = [add('Ny'), mark('Ny'), write('Ny', 'vårt')];
  const undo = restoring(seedBook, made);
  const gone: Edit = { kind: 'removeOwnSheet', sheet: 'Ny' };

  test.each<[string, readonly Edit[], boolean]>([
    ['is not there yet', [], false],
    ['is empty, and not marked yet', [add('Ny')], true],
    ['is marked', [add('Ny'), mark('Ny')], true],
    ['is marked and written', made, true],
    ['is not marked, and holds something: it is a person’s', [add('Ny'), write('Ny', 'hennes')], false],
    [
      'has another mark than ours, and holds something',
      [add('Ny'), mark('Ny', 'her_name'), write('Ny', 'x')],
      false,
    ],
  ])('a new sheet that %s', (_, begun, isRemoved) => {
    const edits = restoringNow(replay(seedBook, begun), undo);
    expect(edits.filter(({ kind }) => kind === 'removeOwnSheet')).toEqual(isRemoved ? [gone] : []);
    const others = edits.filter(({ kind }) => kind !== 'removeOwnSheet');
    expect(undo.changes.edits).toEqual(expect.arrayContaining(others));
    expect(text(replay(replay(seedBook, begun), edits))).toBe(
      text(isRemoved ? seedBook : replay(seedBook, begun.slice(0, 3))),
    );
  });

  test('a sheet that was removed is built again, whether it is gone, half built or still there', () => {
    const before = replay(seedBook, made);
    const back = restoring(before, [gone]);
    for (const now of [
      seedBook,
      before,
      replay(seedBook, [add('Ny')]),
      replay(seedBook, [add('Ny'), mark('Ny')]),
    ])
      expect(text(replay(now, restoringNow(now, back)))).toBe(text(before));
    // One that a person has made meanwhile stays.
    const hers = replay(seedBook, [add('Ny'), write('Ny', 'hennes')]);
    expect(
      restoringNow(hers, back).filter(({ kind }) => kind === 'addSheet' || kind === 'removeOwnSheet'),
    ).toEqual([]);
  });

  const area = { ...cell('Data'), rows: 3, columns: 3 };
  test.each<[string, string, Area, boolean]>([
    ['an unfinished table, under a program’s name', 'Table1', area, true],
    ['a part of it', 'Table1', { ...area, rows: 2, columns: 1 }, true],
    ['the finished table: its own edit takes it away', 'Kod', area, false],
    ['a table elsewhere', 'Hennes', { ...area, column: 5 }, false],
  ])('%s', (_, name, there, isTaken) => {
    const tables = restoring(seedBook, [table('Kod', area)]);
    const edits = restoringNow(replay(seedBook, [table(name, there)]), tables);
    expect(edits.filter((edit) => edit.kind === 'setTable' && edit.name === name)).toEqual(
      isTaken || name === 'Kod' ? [table(name, null)] : [],
    );
  });
});

test('a new sheet is marked as ours directly after it is added, by its own mark only', () => {
  const held = heldFrom(seedBook);
  const place = tornPlace(held);
  const done: Step[] = [];
  const recording = { ...place, carryOut: (steps: readonly Step[]) => void done.push(...steps) };
  const changes = guarded(seedBook, [
    add('A'),
    add('B'),
    add('C'),
    { kind: 'setName', name: 'planbok_none', area: null, hidden: true },
    mark('B', 'her_name'),
    mark('B'),
    mark('A'),
  ]);
  runSync(applied(recording, changes));
  const edits = done.flatMap((step) => (step.kind === 'edit' ? [step.edit] : []));
  expect(edits.slice(0, 5)).toEqual([add('A'), mark('A'), add('B'), mark('B'), add('C')]);
  expect(edits.slice(5)).toEqual(changes.edits.slice(3));
});

test('a host over the journal does each thing that it is asked to, and the log of runs tells of them', async () => {
  const held = heldFrom(seedBook);
  const { read, apply, history } = journalled(tornPlace(held));
  const note = { job: 'review', day: '2020-11-24', cells: 1 };
  const run = { at: '2020-11-24 14:32', job: 'review', act: 'done', sheets: [], rewrites: [] } as const;
  await apply(guarded(seedBook, [write('Data', 'vårt')]), { note, run });
  const [done] = await history.runs();
  const id = done?.id ?? '';
  expect(done).toEqual({ id, ...note, state: 'done' });
  expect(await history.lost()).toEqual([]);
  expect(await history.undo(id, '2020-11-25 09:00')).toEqual([]);
  expect((await history.runs()).map(({ state }) => state)).toEqual(['undone']);
  await history.redo(id, '2020-11-25 09:01');
  const log = runLines(await read());
  expect(log.map((line) => 'act' in line && [line.at, line.job, line.act])).toEqual([
    ['2020-11-24 14:32', 'review', 'done'],
    ['2020-11-25 09:00', 'review', 'undone'],
    ['2020-11-25 09:01', 'review', 'redone'],
  ]);
  for (const line of held.journal) if (line?.[1] === 'done') line[1] = 'begun';
  await history.recover();
  expect(await history.runs()).toEqual([]);
  expect((await read()).sheets.find(({ name }) => name === 'Data')).toEqual(seedBook.sheets[1]);
});
