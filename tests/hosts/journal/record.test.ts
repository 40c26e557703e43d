import fc from 'fast-check';
import { fingerprint } from '../../../src/book/digest';
import type { ChangeSet } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { inverse } from '../../../src/book/inverse';
import { firstRunRow } from '../../../src/hosts/journal/journal-sheet';
import { packedRun, rowsIn, storedIn, type Row, type Stored } from '../../../src/hosts/journal/record';
import { restoring } from '../../../src/hosts/journal/restoring';
import { seedBook } from '../../book/seed-book';

const note = { job: 'review', day: '2020-11-24', cells: 3 };

const setting = (value: string): ChangeSet => guarded(seedBook, [{ kind: 'setProperty', name: 'a', value }]);

const storedWith = (value: string, log?: Stored['log']): Stored => ({
  undo: restoring(seedBook, setting(value).edits),
  ...(log && { log }),
  redo: setting(value),
});

/** The row of a run as it is found in the sheet again. */
function foundAgain(
  stored: Stored,
  number = 7,
): { row: Row | undefined; texts: readonly string[]; size: number } {
  const { first, rest, size } = packedRun({ number, note }, stored);
  const [noteText = '', sum = '', ...texts] = rest;
  const [row] = rowsIn([['planbok journal 1'], [first, 'done', noteText, sum]]);
  return { row, texts, size };
}

describe('what a row of the journal holds', () => {
  test('a run of any length comes back whole, from cells that every program can hold', () => {
    const letter = fc.constantFrom('a', 'å', '"', '\n', '😀', '👩‍🏫');
    const long = fc.tuple(
      fc.array(letter, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 30_000 }),
    );
    fc.assert(
      fc.property(long, fc.boolean(), ([letters, times], hasLog) => {
        const stored = storedWith(
          letters
            .join('')
            .repeat(times)
            .slice(0, 90_000)
            .replace(/\p{Surrogate}/gu, ''),
          hasLog ? restoring(seedBook, setting('log').edits) : undefined,
        );
        const { row, texts, size } = foundAgain(stored);
        expect(row).toMatchObject({ row: firstRunRow, number: 7, state: 'done', note, pieces: texts.length });
        expect(
          texts.filter(
            (text) => text.length > 32_000 || !text.startsWith('~') || /\p{Surrogate}/u.test(text),
          ),
        ).toEqual([]);
        // No more cells than the text needs, but for a letter that did not fit.
        expect(texts.length).toBe(Math.ceil(texts.join('').length / 31_999 - 0.001) || 1);
        expect(texts.map((text) => text.length - 1).reduce((sum, length) => sum + length)).toBe(size);
        expect(row && storedIn(row, texts)).toEqual(stored);
      }),
      { numRuns: 12 },
    );
  });

  test('a run too large to be done once more can still be taken back', () => {
    const { row, texts } = foundAgain(storedWith('x'.repeat(4 * 2 ** 20)));
    expect(row && storedIn(row, texts)).toEqual({ ...storedWith('x'.repeat(4 * 2 ** 20)), redo: null });
  });

  test('a run is known by its number and what it holds; one that is written down anew keeps its name', () => {
    const [a, b, c] = [
      packedRun({ number: 1, note }, storedWith('a')),
      packedRun({ number: 2, note }, storedWith('a')),
      packedRun({ number: 1, note }, storedWith('b')),
    ];
    expect(new Set([a.id, b.id, c.id]).size).toBe(3);
    expect(packedRun({ number: 9, id: a.id, note }, storedWith('b')).id).toBe(a.id);
  });

  test.each<[string, (text: string) => string]>([
    ['a piece that has lost a letter', (text) => text.slice(0, -1)],
    ['a piece in which a letter is another', (text) => text.replace('setProperty', 'setPropertx')],
    ['nothing', () => ''],
  ])('%s is no run', (_, damaged) => {
    const { row, texts } = foundAgain(storedWith('a'));
    expect(row && storedIn(row, texts.map(damaged))).toBeUndefined();
  });

  test('a text with the right sum is a run, whoever wrote it', () => {
    const text = JSON.stringify(whole);
    const { row } = foundAgain(storedWith('b'));
    expect(row && storedIn({ ...row, digest: fingerprint(text) }, [`~${text}`])).toEqual(whole);
  });

  const whole = storedWith('a');
  const wrong = { changes: { edits: [{ kind: 'format the disk' }] }, tables: [] };
  test.each<[string, unknown]>([
    ['no JSON', undefined],
    ['nothing to take back', { redo: whole.redo }],
    ['a change that there is not, to take back', { ...whole, undo: wrong }],
    ['no list of tables', { ...whole, undo: { changes: whole.undo.changes } }],
    ['tables that are no areas', { ...whole, undo: { ...whole.undo, tables: [{ sheet: 'Data' }] } }],
    ['a change that there is not, to be done once more', { ...whole, redo: wrong.changes }],
    ['no word of doing it once more', { undo: whole.undo }],
    ['a change that there is not, in the log', { ...whole, log: wrong }],
    ['a log of nothing', { ...whole, log: null }],
  ])('a text with the right sum that somebody else wrote is no run: %s', (_, data) => {
    const text = data === undefined ? '{' : JSON.stringify(data);
    const { row } = foundAgain(whole);
    expect(row && storedIn({ ...row, digest: fingerprint(text) }, [`~${text}`])).toBeUndefined();
  });
});

describe('the rows of the journal', () => {
  const { first, rest } = packedRun({ number: 7, note }, storedWith('a'));
  const [noteText = '', sum = ''] = rest;
  const head = ['planbok journal 1'];

  test.each<[string, readonly string[]]>([
    ['an empty row', []],
    ['no state: it was never begun', [first, '', noteText, sum]],
    ['a state that there is not', [first, 'gone', noteText, sum]],
    ['no number of pieces', [first, 'done', noteText, '0123456789abcdef']],
    ['more pieces than a sheet has columns', [first, 'done', noteText, '123456 0123456789abcdef']],
    ['a sum that is too short', [first, 'done', noteText, '1 0123456789abcde']],
    ['a sum that is too long', [first, 'done', noteText, '1 0123456789abcdef0']],
    ['a sum with something before it', [first, 'done', noteText, 'x1 0123456789abcdef']],
    ['a note that is no JSON', [first, 'done', '{', sum]],
    ['a note of nothing', [first, 'done', 'null', sum]],
    ['a note that is a number', [first, 'done', '7', sum]],
    ...['id', 'job', 'day', 'cells'].map((key): [string, readonly string[]] => [
      `a note without ${key}`,
      [first, 'done', JSON.stringify({ ...JSON.parse(noteText), [key]: null }), sum],
    ]),
  ])('%s is no run, and the row after it is read', (_, broken) => {
    const rows = rowsIn([head, broken, [first, 'begun', noteText, sum]]);
    expect(rows.map(({ row, state }) => [row, state])).toEqual([[firstRunRow + 1, 'begun']]);
  });

  test('the latest come first, whatever rows they are in; what has no number is the oldest', () => {
    const numbers = ['2', '10', '9.5', 'x', '1'];
    const rows = rowsIn([head, ...numbers.map((number) => [number, 'done', noteText, sum])]);
    expect(rows.map(({ number }) => number)).toEqual([10, 9.5, 2, 1, 0]);
    expect(rows.map(({ row }) => row - firstRunRow)).toEqual([1, 2, 0, 4, 3]);
  });

  test('a count of several digits is read whole', () => {
    const [row] = rowsIn([head, [first, 'done', noteText, '12345 0123456789abcdef']]);
    expect(row).toMatchObject({ pieces: 12_345, digest: '0123456789abcdef' });
  });
});

test('what takes a run back is given as it was written', () => {
  const stored = storedWith('b');
  expect(stored.undo.changes).toEqual(inverse(seedBook, setting('b').edits));
});
