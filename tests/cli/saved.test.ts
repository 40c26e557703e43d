import {
  existsSync,
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
import { Failure } from '../../src/hosts/failure';
import { resultPath } from '../../src/cli/result-path';
import { saved } from '../../src/cli/saved';
import { undoPath, undoSteps } from '../../src/cli/undo-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const step = { edits: [{ kind: 'addSheet', sheet: 'Blad' }], expects: [], absent: [] } as const;

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
    const result = saved(target(null), bytes('new'), [step], null);
    expect(result).toEqual({ path: at('plan-planbok.xlsx'), kept: null, isOld: false });
    expect(text('plan.xlsx')).toBe('original');
    expect(readdirSync(folder)).toEqual(['plan-planbok.xlsx', 'plan-planbok.xlsx.undo', 'plan.xlsx']);
  });

  test('the same result again is no new file', () => {
    saved(target(null), bytes('new'), [step], null);
    expect(saved(target(null), bytes('new'), [step], null)).toEqual({
      path: at('plan-planbok.xlsx'),
      kept: null,
      isOld: true,
    });
  });

  test('another result gets the next free number: the file there may hold a meeting’s decisions', () => {
    for (const content of ['one', 'two', 'three']) saved(target(null), bytes(content), [], null);
    expect(['', '-2', '-3'].map((ending) => text(`plan-planbok${ending}.xlsx`))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  test('a file named with -o is kept as .bak, and no copy is written over', () => {
    for (const content of ['one', 'two', 'three']) saved(target(at('mine.xlsx')), bytes(content), [], null);
    expect([text('mine.xlsx'), text('mine.xlsx.bak'), text('mine.xlsx.bak2')]).toEqual([
      'three',
      'one',
      'two',
    ]);
  });

  test('in place keeps the original, and refuses when somebody saved meanwhile', () => {
    const inPlace = target(null, true);
    expect(failureOf(() => saved(inPlace, bytes('new'), [], bytes('older'))).code).toBe('conflict');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
    expect(saved(inPlace, bytes('new'), [], bytes('original')).kept).toBe(at('plan.xlsx.bak'));
    expect([text('plan.xlsx'), text('plan.xlsx.bak')]).toEqual(['new', 'original']);
  });

  test('a folder that is not there is named', () => {
    expect(failureOf(() => saved(target(at('gone/x.xlsx')), bytes('new'), [], null)).details).toMatchObject({
      reason: 'no-such-folder',
    });
  });
});

describe('the undo file', () => {
  test('gives back its steps', () => {
    saved(target(null), bytes('new'), [step, step], null);
    expect(undoSteps(at('plan-planbok.xlsx'))).toEqual([step, step]);
  });

  test('is not there without steps', () => {
    expect(undoSteps(at('plan.xlsx'))).toEqual([]);
    saved(target(null, true), bytes('new'), [step], bytes('original'));
    saved(target(null, true), bytes('newer'), [], bytes('new'));
    expect(existsSync(undoPath(at('plan.xlsx')))).toBe(false);
  });

  test.each([
    ['one letter changed', (content: string) => content.replace('Blad', 'Blud')],
    ['cut short', (content: string) => content.slice(0, 90)],
    ['empty', () => ''],
    ['something else', () => '{"edits":[]}'],
  ])('%s is refused', (_what, spoil) => {
    saved(target(null), bytes('new'), [step], null);
    const path = undoPath(at('plan-planbok.xlsx'));
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    expect(failureOf(() => undoSteps(at('plan-planbok.xlsx'))).details.reason).toBe('damaged-undo');
  });
});
