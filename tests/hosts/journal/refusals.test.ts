import type { ChangeSet, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { runSync } from '../../../src/book/pausable';
import { replay } from '../../../src/book/replay';
import { Failure } from '../../../src/hosts/failure';
import type { ApplyOptions } from '../../../src/hosts/host';
import { applied, listed, lost, recovered, redone, undone } from '../../../src/hosts/journal/journal';
import type { Workplace } from '../../../src/hosts/journal/workplace';
import { seedBook } from '../../book/seed-book';
import { heldFrom, text } from './breaks';
import { tornPlace, type Held } from './torn-place';

const at = (row: number, column: number, sheet = 'Data') => ({ sheet, row, column });
const write = (row: number, column: number, value: string, sheet?: string): Edit => ({
  kind: 'writeCells',
  at: at(row, column, sheet),
  cells: [[value]],
});

const changesOf = (held: Held, edits: readonly Edit[]): ChangeSet => guarded(held.book, edits);
const run = (
  held: Held,
  edits: readonly Edit[],
  options?: ApplyOptions,
  place: Workplace = tornPlace(held),
) => runSync(applied(place, changesOf(held, edits), options));
const ids = (held: Held): readonly string[] => runSync(listed(tornPlace(held))).map(({ id }) => id);
const states = (held: Held): readonly string[] => runSync(listed(tornPlace(held))).map(({ state }) => state);

const failing = (work: () => unknown): Failure => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('it did not fail');
};

/** The workbook, and a run in it whose row says another state. */
function withRow(state: string, edits: readonly Edit[] = [write(2, 1, 'vårt')]): { held: Held; id: string } {
  const held = heldFrom(seedBook);
  run(held, edits);
  const line = held.journal[1] ?? [];
  line[1] = state;
  return { held, id: ids(held)[0] ?? '' };
}

describe('what is refused, and leaves everything as it was', () => {
  const halfDone = ['begun', 'undoing', 'undoing-in-part'];

  test.each(halfDone)('a run, an undo and a redo while another is %s', (state) => {
    const { held, id } = withRow(state);
    const before = JSON.stringify([text(held.book), held.journal]);
    for (const doing of [
      () => run(held, [write(3, 1, 'mer')]),
      () => runSync(undone(tornPlace(held), id)),
      () => runSync(redone(tornPlace(held), id)),
    ])
      expect(failing(doing)).toMatchObject({ code: 'conflict', details: { reason: 'half-done' } });
    expect(JSON.stringify([text(held.book), held.journal])).toBe(before);
  });

  test.each(['done', 'undone', 'undone-in-part'])('nothing while another is %s', (state) => {
    const { held } = withRow(state);
    run(held, [write(3, 1, 'mer')]);
    expect(states(held)).toEqual(['done', state]);
  });

  test('changes that do not fit the workbook, and those that are stopped before anything is written', () => {
    const held = heldFrom(seedBook);
    const changes = guarded(seedBook, [write(2, 1, 'vårt')]);
    expect(failing(() => run(held, [write(2, 1, 'x')], { isStopped: () => true })).code).toBe('stopped');
    held.book = replay(held.book, [write(2, 1, 'hennes')]);
    expect(failing(() => runSync(applied(tornPlace(held), changes)))).toMatchObject({ code: 'conflict' });
    expect(held.journal).toEqual([]);
  });

  test('changes that are none are no run', () => {
    const held = heldFrom(seedBook);
    expect(run(held, [])).toEqual({ undo: { ...guarded(seedBook, []), edits: [] } });
    expect(held.journal).toEqual([]);
  });

  test('a run that there is not, that is not done, or whose text is damaged', () => {
    const { held, id } = withRow('done');
    const reason = (doing: () => unknown) => failing(doing).details.reason;
    expect(reason(() => runSync(undone(tornPlace(held), 'another')))).toBe('no-such-run');
    expect(reason(() => runSync(redone(tornPlace(held), id)))).toBe('no-such-run');
    runSync(undone(tornPlace(held), id));
    expect(reason(() => runSync(undone(tornPlace(held), id)))).toBe('no-such-run');
    (held.journal[1] ?? [])[4] = '~{}';
    expect(reason(() => runSync(redone(tornPlace(held), id)))).toBe('no-such-run');
  });

  test('doing once more what was too much to keep', () => {
    const held = heldFrom(seedBook);
    run(held, [{ kind: 'setProperty', name: 'a', value: 'x'.repeat(2 ** 21) }]);
    const [id = ''] = ids(held);
    runSync(undone(tornPlace(held), id));
    expect(text(held.book)).toBe(text(seedBook));
    expect(failing(() => runSync(redone(tornPlace(held), id)))).toMatchObject({
      code: 'unsupported',
      details: { reason: 'no-redo' },
    });
  });
});

test('a run without a note says how many cells it writes, but for those that it keeps', () => {
  const held = heldFrom(seedBook);
  const cells = [
    ['x', { keep: true as const }, 'y'],
    [{ keep: true as const }, null, 'z'],
  ];
  run(held, [
    { kind: 'writeCells', at: at(2, 1), cells },
    { kind: 'freeze', sheet: 'Data', rows: 1, columns: 0 },
    write(4, 4, 'mer'),
  ]);
  expect(runSync(listed(tornPlace(held)))).toMatchObject([{ job: '', day: '', cells: 5, state: 'done' }]);
});

test('a run is undone and done once more under the same name and note', () => {
  const held = heldFrom(seedBook);
  run(held, [write(2, 1, 'vårt')], { note: { job: 'review', day: '2020-11-24', cells: 9 } });
  const [id = ''] = ids(held);
  const after = text(held.book);
  expect(runSync(undone(tornPlace(held), id))).toEqual([]);
  expect([states(held), text(held.book)]).toEqual([['undone'], text(seedBook)]);
  runSync(redone(tornPlace(held), id));
  expect(text(held.book)).toBe(after);
  expect(runSync(listed(tornPlace(held)))).toEqual([
    { id, job: 'review', day: '2020-11-24', cells: 9, state: 'done' },
  ]);
});

test('the runs of which nothing can be taken back any more: overwritten, or damaged; not those that are undone', () => {
  const held = heldFrom(seedBook);
  expect(runSync(lost(tornPlace(held)))).toEqual([]);
  for (const row of [2, 3, 4, 5]) run(held, [write(row, 1, 'vårt')]);
  const [fourth = '', third = '', second = '', first = ''] = ids(held);
  expect(runSync(lost(tornPlace(held)))).toEqual([]);
  held.book = replay(held.book, [write(2, 1, 'hennes')]);
  held.book = replay(held.book, [write(5, 1, 'hennes')]);
  const damaged = held.journal.findIndex((line) => line?.[2]?.includes(third));
  (held.journal[damaged] ?? [])[4] = '~';
  runSync(undone(tornPlace(held), second));
  expect(runSync(lost(tornPlace(held)))).toEqual([fourth, third, first]);
});

describe('a half-done run', () => {
  test.each(['begun', 'undoing', 'undoing-in-part'])(
    '%s, whose text is damaged, is told of and forgotten',
    (state) => {
      const { held } = withRow(state);
      (held.journal[1] ?? [])[4] = '~{}';
      const before = text(held.book);
      expect(failing(() => runSync(recovered(tornPlace(held))))).toMatchObject({
        code: 'unsupported',
        details: { reason: 'journal-damaged', isHalfDone: true },
      });
      expect([text(held.book), ids(held)]).toEqual([before, []]);
      runSync(recovered(tornPlace(held)));
    },
  );

  test.each<[string, readonly string[]]>([
    ['begun', []],
    ['undoing', ['undone']],
    ['undoing-in-part', ['undone-in-part']],
  ])('%s, is brought to its end', (state, end) => {
    const { held } = withRow(state);
    runSync(recovered(tornPlace(held)));
    expect([text(held.book), states(held)]).toEqual([text(seedBook), end]);
  });

  test.each(['done', 'undone', 'undone-in-part'])('is not one that is %s', (state) => {
    const { held } = withRow(state);
    const before = text(held.book);
    runSync(recovered(tornPlace(held)));
    expect([text(held.book), states(held)]).toEqual([before, [state]]);
  });
});

/** A program that does what it is asked to, puts something in other cells too, and is found out; the second time it does as it is told. */
function disobedient(held: Held, stray: readonly Edit[], reason: string): Workplace {
  const place = tornPlace(held);
  let isFirst = true;
  return {
    ...place,
    carryOut: (steps, book) => {
      void place.carryOut(steps, book);
      if (!isFirst) return;
      isFirst = false;
      held.book = replay(held.book, stray);
      throw new Failure('unsupported', { reason });
    },
  };
}

describe.each(['not-as-written', 'rows-filtered'])('a program whose cells are found to be %s', (reason) => {
  const ours: Edit = { kind: 'writeCells', at: at(2, 1), cells: [['vårt', { keep: true }]] };
  const stray: Edit = { kind: 'writeCells', at: at(2, 2), cells: [['spill']], overFormula: true };

  test('the run is rolled back, what it put beside it too, and is told of', () => {
    const held = heldFrom(seedBook);
    const place = disobedient(held, [stray], reason);
    expect(failing(() => run(held, [ours], {}, place)).details.reason).toBe(reason);
    expect([text(held.book), ids(held)]).toEqual([text(seedBook), []]);
  });

  test('an undo is carried to its end once more', () => {
    const held = heldFrom(seedBook);
    run(held, [ours]);
    const [id = ''] = ids(held);
    expect(runSync(undone(disobedient(held, [stray, write(2, 1, 'vårt')], reason), id))).toEqual([]);
    expect([text(held.book), states(held)]).toEqual([text(seedBook), ['undone']]);
  });

  test('an undo in part, too', () => {
    const held = heldFrom(seedBook);
    run(held, [ours, write(3, 1, 'vårt')]);
    const [id = ''] = ids(held);
    held.book = replay(held.book, [write(3, 1, 'hennes')]);
    const end = text(replay(seedBook, [write(3, 1, 'hennes')]));
    runSync(undone(disobedient(held, [write(2, 1, 'vårt')], reason), id));
    expect([text(held.book), states(held)]).toEqual([end, ['undone-in-part']]);
  });
});

test('any other error after all is done is an answer that was lost: the run stands', () => {
  const held = heldFrom(seedBook);
  run(held, [write(2, 1, 'vårt')], {}, disobedient(held, [write(9, 9, 'hennes')], 'something-else'));
  expect(states(held)).toEqual(['done']);
  expect(text(held.book)).toBe(text(replay(seedBook, [write(2, 1, 'vårt'), write(9, 9, 'hennes')])));
});

test('when it cannot be settled either, it is told of as half done, with the first error as its cause', () => {
  const held = heldFrom(seedBook);
  const place = tornPlace(held, { at: 8, how: 'before', isLasting: true });
  const failure = failing(() => run(held, [write(2, 1, 'vårt'), write(3, 1, 'vårt')], {}, place));
  expect(failure).toMatchObject({
    code: 'unreachable',
    details: { reason: 'half-done', isHalfDone: true },
    cause: { message: 'the line broke' },
  });
});
