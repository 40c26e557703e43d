import type { Edit } from '../../../src/book/edit';
import { emptySheet, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { assumptions } from '../../../src/hosts/conformance/assumptions';
import { firstDifference } from '../../../src/hosts/conformance/first-difference';
import { isEmptyWorkbook, trialNames, verdicts, type Verdict } from '../../../src/hosts/conformance/trial';
import type { WorkbookHost } from '../../../src/hosts/host';
import { memoryHost } from '../../../src/hosts/memory/memory';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { seedBook, emptyBook } from '../../book/seed-book';
import { blankWorkbook } from '../xlsx/blank-workbook';

const book: WorkbookSnapshot = { ...emptyBook, sheets: [emptySheet('Blad1')] };

async function all(host: WorkbookHost): Promise<readonly Verdict[]> {
  const made: Verdict[] = [];
  for await (const verdict of verdicts(host)) made.push(verdict);
  return made;
}

const failing = (list: readonly Verdict[]): readonly Verdict[] => list.filter(({ passed }) => !passed);

test('every kind of edit but removing a sheet is tried', () => {
  const tried = new Set(
    Object.values(assumptions).flatMap((edits: readonly Edit[]) => edits.map(({ kind }) => kind)),
  );
  expect([...tried].sort()).toEqual([
    'addSheet',
    'freeze',
    'setChart',
    'setConditionalLook',
    'setFilter',
    'setFormat',
    'setLink',
    'setLook',
    'setName',
    'setPage',
    'setProperty',
    'setRule',
    'setTable',
    'setWidths',
    'writeCells',
  ]);
});

test('replay itself passes, and the workbook is left as it was', async () => {
  const host = memoryHost(book);
  const made = await all(host);
  expect(made.map(({ name }) => name)).toEqual(trialNames);
  expect(failing(made)).toEqual([]);
  expect(host.read()).toEqual(book);
});

test('the file host passes', async () => {
  expect(failing(await all(xlsxHost(blankWorkbook())))).toEqual([]);
});

/** A program that does one thing otherwise than assumed. */
function wrong(bend: (edits: readonly Edit[]) => readonly Edit[]): WorkbookHost {
  const host = memoryHost(book);
  return { ...host, apply: (changes) => host.apply({ ...changes, edits: bend(changes.edits) }) };
}

const retyping = (edits: readonly Edit[]): readonly Edit[] =>
  edits.map((edit) =>
    edit.kind === 'writeCells'
      ? { ...edit, cells: edit.cells.map((line) => line.map((cell) => (cell === '007' ? 7 : cell))) }
      : edit,
  );

test('a program that re-types text is found out, where it does', async () => {
  expect(failing(await all(wrong(retyping)))).toMatchObject([
    { name: 'retyped-text', difference: expect.stringContaining('values[0][0]: "007" / 7') },
  ]);
});

test('a program that forgets a kind of edit fails that assumption only', async () => {
  const forgetful = wrong((edits) => edits.filter(({ kind }) => kind !== 'freeze'));
  expect(failing(await all(forgetful)).map(({ name }) => name)).toEqual(['frozen']);
});

test('a program that writes over somebody is found out', async () => {
  const host = memoryHost(book);
  const reckless: WorkbookHost = { ...host, apply: (changes) => host.apply({ ...changes, expects: [] }) };
  expect(failing(await all(reckless)).map(({ name }) => name)).toContain('conflict-refused');
});

test('a program that throws fails, and the rest is still tried', async () => {
  const host = memoryHost(book);
  const broken: WorkbookHost = {
    ...host,
    apply: (changes) => {
      if (changes.edits.some(({ kind }) => kind === 'setChart')) throw new TypeError('no charts');
      return host.apply(changes);
    },
  };
  expect(failing(await all(broken))).toEqual([
    { name: 'chart', passed: false, difference: 'TypeError: no charts' },
  ]);
});

test('a workbook that somebody has written in is not empty', () => {
  expect([isEmptyWorkbook(book), isEmptyWorkbook(seedBook)]).toEqual([true, false]);
});

test('the first difference is told with its place', () => {
  expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe('a[1].b: 2 / 3');
  expect(firstDifference({ a: 1 }, { a: 1, b: 2 })).toBe('b: nothing / 2');
  expect(firstDifference([], {})).toBe(': [] / {}');
  expect(firstDifference({ a: [null] }, { a: [null] })).toBeNull();
});
