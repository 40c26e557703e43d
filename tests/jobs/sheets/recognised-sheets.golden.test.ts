import { replay } from '../../../src/book/replay';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobName, JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { recognisedSheets } from '../../../src/jobs/sheets/recognised-sheets';
import { signedKind } from '../../../src/jobs/sheets/sheet-signs';
import type { Language } from '../../../src/plan/field';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';

/* Sheets that Planbok made are known again by what stands on them, in each language. `npx jest -u` writes the names anew. */

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Mål 1: Klimat'],
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1.1', 'Byt lampor', 'Eva Berg', day('2020-06-01'), 'klart!!'],
    ['Mål 2: Avfall'],
    ['1.2', 'Mät avfall', 'Bo Ek', day('2020-10-01'), 'Pågår'],
  ]),
  sheetOf('Årscykel 2021', [
    ['Månad', 'Aktivitet', 'Ansvarig'],
    ['Mars', 'Ledningens genomgång den 10 mars', 'Bo'],
    ['April', 'Inventering', 'Bo'],
    ['Maj', 'Dialog', 'Eva'],
  ]),
  sheetOf('Klimatpott 2020', [['Datum', 'Post', 'In', 'Ut'], [day('2020-01-15'), 'Saldo', 1000]]),
);

const steps: readonly (readonly [JobName, Partial<JobRequest>])[] = [
  ['review', { meeting: { date: '2020-11-24' } }],
  ['minutes', {}],
  ['minutes', { meeting: { date: '2020-12-24' } }],
  ['log', {}],
];

const made = (language: Language): WorkbookSnapshot =>
  steps.reduce(
    (now, [name, more]) => replay(now, jobs[name](now, { today: '2020-11-24', language, ...more }).changes.edits),
    book,
  );

const isOurs = (name: string): boolean => /^planbok/iu.test(name);

const without = (of: WorkbookSnapshot, isGone: (name: string) => boolean): WorkbookSnapshot => ({
  ...of,
  names: of.names.filter(({ name }) => !isGone(name)),
});

const said = (of: WorkbookSnapshot): readonly string[] =>
  recognisedSheets(of).map((edit) =>
    edit.kind === 'setName' ? `${edit.name}: ${edit.area?.sheet ?? 'none'}` : edit.kind,
  );

test.each(['sv', 'en', 'nb'] as const)('what each sheet is, and the names that it gets again (%s)', (language) => {
  const whole = made(language);
  expect(recognisedSheets(whole)).toEqual([]);
  expect(whole.sheets.map((sheet) => `${sheet.name}: ${signedKind(sheet) ?? '–'}`)).toMatchSnapshot('kinds');
  expect(said(without(whole, isOurs))).toMatchSnapshot('names');
});

test('one name that is gone comes back alone, whichever it is', () => {
  const whole = made('sv');
  const names = whole.names.filter(({ name }) => isOurs(name)).map(({ name }) => name);
  const again = names.map((name) => `without ${name}: ${said(without(whole, (one) => one === name)).join(', ') || '–'}`);
  expect(again).toMatchSnapshot();
});

/** Names with other numbers, as where earlier copies have been taken away. */
const numbered = (of: WorkbookSnapshot, copy: number, source: number, base: number): WorkbookSnapshot => ({
  ...of,
  names: of.names.map((known) => ({
    ...known,
    name: known.name
      .replace(/(?<=^planbok_plan_)\d+$/iu, String(copy))
      .replace(/(?<=^planbokkalla_)\d+$/iu, String(source))
      .replace(/(?<=^planbok_base_)\d+$/iu, String(base)),
  })),
});

test('a copy gets its own number again where its original still has it, and else the first that is free', () => {
  const whole = made('sv');
  const withNumbers = numbered(whole, 3, 3, 3);
  const isCopy = (name: string): boolean => /^planbok_plan_/iu.test(name);
  const isPair = (name: string): boolean => isCopy(name) || /^planbokkalla_/iu.test(name);
  const isBase = (name: string): boolean => /^planbok_base_/iu.test(name);
  const isAny = (name: string): boolean => isPair(name) || isBase(name);
  expect({
    whole: said(withNumbers),
    'without the copy’s name': said(without(withNumbers, isCopy)),
    'without both names': said(without(withNumbers, isPair)),
    'without the base’s name': said(without(withNumbers, isBase)),
    'without any': said(without(withNumbers, isAny)),
    'another plan of ours has its number': said(without(numbered(whole, 1, 2, 2), (name) => /^planbokkalla_/iu.test(name))),
  }).toMatchSnapshot();
});

/** The workbook with its ordered copy altered, and without the names of the copy and its original. */
const altered = (alter: (values: SheetSnapshot['values']) => SheetSnapshot['values'], ...more: readonly SheetSnapshot[]): WorkbookSnapshot => {
  const whole = without(made('sv'), (name) => /^planbok(?:_plan|kalla)_/iu.test(name));
  const sheets = whole.sheets.map((sheet) => (sheet.name === 'Plan 2020 (ordnad)' ? { ...sheet, values: alter(sheet.values) } : sheet));
  return { ...whole, sheets: [...more, ...sheets] };
};

/** The last cells of rows that say where they come from, said otherwise. */
const sourcesSaid = (said: (row: number) => string) => (values: SheetSnapshot['values']) =>
  values.map((line, row) => line.map((cell) => (typeof cell === 'string' && /, rad \d+$/u.test(cell) ? said(row) : cell)));

test('an ordered copy is known by where its rows come from, and its original by what stands on it', () => {
  const original = book.sheets[0]?.values ?? [];
  const other = (rows: Rows, name = 'Arkiv') => sheetOf(name, rows);
  expect({
    'the one that is named, of two alike': said(altered((values) => values, other(original))),
    'the one that has more, where none is named': said(altered(sourcesSaid((row) => `Borta, rad ${row}`), other(original.slice(0, 3)))),
    'one that has half of the rows': said({ ...altered((values) => values), sheets: altered((values) => values, other(original.slice(0, 3))).sheets.filter(({ name }) => name !== 'Plan 2020') }),
    'none that has no row': said({ ...altered((values) => values), sheets: altered((values) => values, other([['Nr', 'Åtgärd'], ['1', 'Något helt annat']])).sheets.filter(({ name }) => name !== 'Plan 2020') }),
    'half of the sources are gone': said(altered(sourcesSaid((row) => (row === 1 ? 'Plan 2020, rad 3' : 'egen rad')))),
    'most of the sources are gone': said(altered((values) => [...sourcesSaid((row) => (row === 1 ? 'Plan 2020, rad 3' : 'egen rad'))(values), ...values.slice(-1).map((line) => line.map((cell) => (typeof cell === 'string' && /rad \d+$/u.test(cell) ? 'egen rad' : cell)))])),
    'a title stands above': said(altered((values) => [['Vår plan'], [], ...values])),
    'its column of sources is gone': said(altered(sourcesSaid(() => ''))),
  }).toMatchSnapshot();
});

test('a copy of an ordered copy is one only where there is no other', () => {
  const whole = made('sv');
  const ordered = whole.sheets.find(({ name }) => name === 'Plan 2020 (ordnad)');
  const copied = { ...whole, sheets: [...whole.sheets, ...(ordered ? [{ ...ordered, name: 'Kopia' }] : [])] };
  const deleted = { ...copied, sheets: copied.sheets.filter((sheet) => sheet !== ordered) };
  const unnamed = without(copied, (name) => /^planbok(?:_plan|kalla)_/iu.test(name));
  expect([copied, deleted, unnamed].map(said)).toEqual([
    [],
    ['planbok_plan_1: Kopia', 'planbokkalla_1: Plan 2020'],
    ['planbok_plan_1: Plan 2020 (ordnad)', 'planbokkalla_1: Plan 2020'],
  ]);
});

test('a day in the name of a sheet makes minutes of minutes alone', () => {
  const whole = without(made('sv'), isOurs);
  const isSeen = (sheet: SheetSnapshot): boolean => signedKind(sheet) !== undefined && sheet.visibility === 'visible';
  const sheets = whole.sheets.map((sheet) => (isSeen(sheet) ? { ...sheet, name: `${sheet.name} 2020-10-01` } : sheet));
  expect(said({ ...whole, sheets })).toMatchSnapshot();
});

test('an agenda without its memory is one of earlier, and a second overview is too', () => {
  const whole = made('sv');
  const isMemory = (name: string): boolean => /^planbok_(?:memory|agenda)$/iu.test(name);
  const lost = without(whole, isMemory);
  const memory = whole.names.find(({ name }) => /^planbok_memory$/iu.test(name))?.area?.sheet;
  expect(said({ ...lost, sheets: lost.sheets.filter(({ name }) => name !== memory) })).toMatchSnapshot('without its memory');
  const overview = whole.sheets.find(({ name }) => name === 'Lägesbild');
  const copied = { ...whole, sheets: [...whole.sheets, ...(overview ? [{ ...overview, name: 'Kopia' }, { ...overview, name: 'Kopia 2' }] : [])] };
  expect(said(copied)).toMatchSnapshot('copies');
});
