import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setContentType } from '../../src/opc/content-types';
import { openPackage } from '../../src/opc/package';
import { Failure } from '../../src/hosts/failure';
import { resultPath } from '../../src/cli/result-path';
import { saved as savedBy } from '../../src/cli/saved';
import { isSameRun } from '../../src/hosts/xlsx/same-run';
import { save, type SaveOrder, type SavedFile } from '../../src/hosts/xlsx/save';
import type { ResultPath } from '../../src/cli/result-path';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const saved = (to: ResultPath, content: Uint8Array, read: Uint8Array | null = null) =>
  savedBy(to, content, read, { save, isSameRun });

let folder: string;
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planbok-saved-'));
  writeFileSync(at('plan.xlsx'), 'original');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const target = (out: string | null, isInPlace = false, file = at('plan.xlsx')) =>
  resultPath({ file, out, isInPlace }, 'planbok');

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

describe('where the result goes', () => {
  test('beside the file, under a name of its own', () => {
    expect(target(null)).toEqual({ path: at('plan-planbok.xlsx'), whenTaken: 'number' });
  });

  test('the result of a result does not pile up endings', () => {
    expect(target(null, false, at('plan-planbok-2.xlsm')).path).toBe(at('plan-planbok.xlsm'));
  });

  test.each([
    ['handlingsplan-exempel.xlsx', 'plan.xls', 'plan-planbok.xlsx'],
    ['handlingsplan-exempel.xlsx', 'plan', 'plan-planbok.xlsx'],
    ['handlingsplan-exempel.xlsx', 'plan.zip', 'plan-planbok.xlsx'],
    ['handlingsplan-exempel.xlsx', 'plan.XLSX', 'plan-planbok.XLSX'],
    [null, 'plan.xls', 'plan-planbok.xlsx'],
    [null, 'nowhere.xls', 'nowhere-planbok.xlsx'],
  ])('a workbook (%s) that is called %s becomes %s, which Excel opens', (sample, name, result) => {
    if (sample !== null) copyFileSync(join(__dirname, '../../samples', sample), at(name));
    else if (name === 'plan.xls') writeFileSync(at(name), 'no workbook');
    expect(target(null, false, at(name)).path).toBe(at(result));
  });

  test('a workbook with macros under another name keeps them', () => {
    const pkg = openPackage(readFileSync(join(__dirname, '../../samples/handlingsplan-exempel.xlsx')));
    setContentType(pkg, 'xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
    writeFileSync(at('plan.xls'), pkg.save());
    expect(target(null, false, at('plan.xls')).path).toBe(at('plan-planbok.xlsm'));
    expect(() => target(at('x.xls'), false, at('plan.xls'))).toThrow(/wrong-ending/);
    expect(target(at('x.xlsm'), false, at('plan.xls')).path).toBe(at('x.xlsm'));
  });

  test('into a folder that exists, or is written as one', () => {
    mkdirSync(at('out'));
    expect(target(at('out')).path).toBe(at('out/plan-planbok.xlsx'));
    expect(target(`${at('new')}/`).path).toBe(at('new/plan-planbok.xlsx'));
  });

  test('never onto the file itself, by any name', () => {
    symlinkSync(at('plan.xlsx'), at('alias.xlsx'));
    expect(failureOf(() => target(at('alias.xlsx'))).details.reason).toBe('same-file');
  });

  test('never under an ending that Excel would refuse to open', () => {
    expect(failureOf(() => target(at('x.xlsx'), false, at('macro.xlsm'))).details.reason).toBe(
      'wrong-ending',
    );
  });
});

describe('saving', () => {
  test('leaves the original alone and nothing else behind', () => {
    const result = saved(target(null), bytes('new'));
    expect(result).toEqual({ path: at('plan-planbok.xlsx'), kept: null, isOld: false });
    expect(text('plan.xlsx')).toBe('original');
    expect(readdirSync(folder)).toEqual(['plan-planbok.xlsx', 'plan.xlsx']);
  });

  test('the same result again is no new file', () => {
    saved(target(null), bytes('new'));
    expect(saved(target(null), bytes('new'))).toEqual({
      path: at('plan-planbok.xlsx'),
      kept: null,
      isOld: true,
    });
  });

  test('another result gets the next free number: the file there may hold a meeting’s decisions', () => {
    for (const content of ['one', 'two', 'three']) saved(target(null), bytes(content));
    expect(['', '-2', '-3'].map((ending) => text(`plan-planbok${ending}.xlsx`))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  test('a name that another run takes meanwhile gets the next number', () => {
    const taken = at('plan-planbok.xlsx');
    const save_ = jest.fn<SavedFile, [SaveOrder]>((order) => {
      if (order.path === taken) writeFileSync(taken, 'another run');
      return save(order);
    });
    const result = savedBy(target(null), bytes('new'), null, { save: save_, isSameRun });
    expect(result.path).toBe(at('plan-planbok-2.xlsx'));
    expect([text('plan-planbok.xlsx'), text('plan-planbok-2.xlsx')]).toEqual(['another run', 'new']);
  });

  test('a file named with -o is kept as .bak, and no copy is written over', () => {
    for (const content of ['one', 'two', 'three']) saved(target(at('mine.xlsx')), bytes(content));
    expect([text('mine.xlsx'), text('mine.xlsx.bak'), text('mine.xlsx.bak2')]).toEqual([
      'three',
      'one',
      'two',
    ]);
  });

  test('in place keeps the original, and refuses when somebody saved meanwhile', () => {
    const inPlace = target(null, true);
    expect(failureOf(() => saved(inPlace, bytes('new'), bytes('older'))).code).toBe('conflict');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
    expect(saved(inPlace, bytes('new'), bytes('original')).kept).toBe(at('plan.xlsx.bak'));
    expect([text('plan.xlsx'), text('plan.xlsx.bak')]).toEqual(['new', 'original']);
  });

  test('a folder that is not there is named', () => {
    expect(failureOf(() => saved(target(at('gone/x.xlsx')), bytes('new'))).details).toMatchObject({
      reason: 'no-such-folder',
    });
  });
});
