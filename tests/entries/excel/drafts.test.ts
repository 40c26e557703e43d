import { excelDrafts } from '../../../src/entries/excel/drafts';

const { draft, keepDraft } = excelDrafts;

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};

const inWorkbook = (url: string | undefined): void => {
  Object.assign(globalThis, { Office: { context: { document: { url } } }, localStorage: storage });
};

afterEach(() => kept.clear());
afterAll(() => {
  for (const name of ['Office', 'localStorage']) Reflect.deleteProperty(globalThis, name);
});

test('each workbook has its own, and forgets it when nothing is decided', () => {
  inWorkbook('https://host/a.xlsx');
  keepDraft('one');
  inWorkbook('https://host/b.xlsx');
  expect(draft()).toBeNull();
  keepDraft('other');
  inWorkbook('https://host/a.xlsx');
  expect(draft()).toBe('one');
  keepDraft(null);
  expect(draft()).toBeNull();
  expect(kept.size).toBe(1);
});

test.each(['', undefined])('a workbook that has no place keeps nothing (%p)', (url) => {
  inWorkbook(url);
  keepDraft('one');
  expect(draft()).toBeNull();
  expect(kept.size).toBe(0);
});

test('a text too long for the storage that all workbooks share is not kept', () => {
  inWorkbook('a');
  keepDraft('x');
  keepDraft('x'.repeat(600_000));
  expect(draft()).toBeNull();
});

test('where storage is forbidden nothing is kept, and nothing fails', () => {
  inWorkbook('a');
  const forbidden = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.assign(globalThis, {
    localStorage: { getItem: forbidden, setItem: forbidden, removeItem: forbidden },
  });
  keepDraft('one');
  expect(draft()).toBeNull();
});
