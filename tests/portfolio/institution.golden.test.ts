import { withoutLog } from '../book/without-log';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../src/book/cells';
import { cellKey } from '../../src/book/area';
import { sheetNamed, type WorkbookSnapshot } from '../../src/book/snapshot';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { comparable } from '../hosts/comparable';
import { deskInFolder } from '../cli/desk-in-folder';
import { institutionIn } from './institution';

const desk = deskInFolder({});
const units = institutionIn(desk.at(''), 'enheter');
const result = desk.at('enheter-planbok.xlsx');
afterAll(() => desk.remove());
beforeEach(() => rmSync(result, { force: true }));

const run = async (more = '', day = '2020-11-24') => {
  const { code, out, err } = await desk.run(`portfolio $enheter --json --today ${day} ${more}`);
  return { code, err, answer: portfolioContract.parse(JSON.parse(out)) };
};
const resultBook = (): WorkbookSnapshot => snapshotOf(readFileSync(result));
const linesOf = (book: WorkbookSnapshot, name: string): readonly string[] =>
  (sheetNamed(book, name)?.values ?? []).map((line) =>
    line.map((cell) => textOf(cell).trim()).join(' | ').replace(/( \| )+$/u, ''),
  );

test('every file is told of, with what became of it', async () => {
  const { code, answer } = await run();
  expect(code).toBe(1);
  expect(answer.files.map(({ file, outcome, unit, year }) => [file, outcome, unit, year])).toEqual([
    ['ABE/Handlingsplan 2020.xlsx', 'counted', 'Skolan för arkitektur och samhällsbyggnad', 2020],
    ['CBH handlingsplan 2020-planbok.xlsx', 'result-of', null, null],
    ['CBH handlingsplan 2020.xlsx', 'counted', 'CBH', 2020],
    ['EECS/Action plan 2020.xlsm', 'counted', 'School of Electrical Engineering and Computer Science', 2020],
    ['ITM handlingsplan 2019.xlsx', 'other-year', 'ITM', 2019],
    ['Läs mig.txt', 'not-a-workbook', null, null],
    ['SCI/Plans 2019-2020.xlsx', 'counted', 'School of Engineering Sciences', 2020],
    ['VS handlingsplan 2020.xlsx', 'failed', null, null],
    ['~$CBH handlingsplan 2020.xlsx', 'lock-file', null, null],
  ]);
  expect(answer.files.flatMap(({ failure }) => failure?.reason ?? [])).toEqual(['truncated']);
  expect(answer.all).toEqual({
    total: 18,
    done: 5,
    remaining: 10,
    cancelled: 1,
    moved: 1,
    unclear: 1,
    overdue: 6,
  });
});

test('each unit’s figures are those of its own scan', async () => {
  const { answer } = await run();
  expect(answer.units).toHaveLength(4);
  for (const { file, total, done, overdue, toDecide, findingsWithout, goalsWithout } of answer.units) {
    const alone = await desk.run(`scan "$enheter/${file}" --json --today 2020-11-24`);
    const scan: Record<string, never> & {
      rollup: { total: number; byStatus: { done: number }; overdue: number };
      toDecide: number;
      links: { open: number };
      goals?: { isWithout: boolean }[];
    } = JSON.parse(alone.out);
    expect({ total, done, overdue, toDecide, findingsWithout, goalsWithout }).toEqual({
      total: scan.rollup.total,
      done: scan.rollup.byStatus.done,
      overdue: scan.rollup.overdue,
      toDecide: scan.toDecide,
      findingsWithout: scan.links.open,
      goalsWithout: (scan.goals ?? []).filter(({ isWithout }) => isWithout).length,
    });
  }
});

test('the workbook of all says it, in the words of the units', async () => {
  await run();
  const book = resultBook();
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Lägesbild', 'visible'],
    ['Försenade', 'visible'],
    ['Utan åtgärd', 'visible'],
    ['Att avgöra', 'visible'],
    ['Filer', 'visible'],
    ['Planbok dagar', 'very-hidden'],
  ]);
  const overview = linesOf(book, 'Lägesbild');
  expect(overview).toContain('En fil gick inte att läsa och saknas i talen: VS handlingsplan 2020.xlsx');
  expect(overview).toContain('Skolan för arkitektur och samhällsbyggnad | 1 | 2 | 0 | 2 | 1 | 0 | 0 | 6 | 2');
  expect(overview).toContain('Summa | 2 | 7 | 1 | 5 | 1 | 1 | 1 | 18 | 6');
  expect(overview).toContain('Mål 1: Minskade utsläpp från tjänsteresor | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 4 | 3');
  expect(overview).toContain('ITM | 2019 | 2 | 1 | 1 | ITM handlingsplan 2019.xlsx');
  expect(linesOf(book, 'Försenade').slice(5, 7)).toEqual([
    'Webbinarium i stället för konferensresa | CBH | C3 | 2020-06-30 | Väntar | GA | CBH handlingsplan 2020.xlsx',
    'Tåg som förstahandsval inom Norden | Skolan för arkitektur och samhällsbyggnad | A-2 | 2020-06-30 | Pågår | Administrativ chef | ABE/Handlingsplan 2020.xlsx',
  ]);
  expect(linesOf(book, 'Utan åtgärd')).toContain(
    'Kemikalielistan saknar skyddsblad | Skolan för arkitektur och samhällsbyggnad | 3 | Avvikelse | Revision, rad 6 | ABE/Handlingsplan 2020.xlsx',
  );
  expect(linesOf(book, 'Att avgöra')).toContain(
    'Samma nummer på flera rader | CBH | 1 | CBH handlingsplan 2020.xlsx',
  );
  const english = await desk.run('portfolio $enheter --today 2020-11-24 --lang en -o $en.xlsx');
  expect(english.out).toMatch(/^\S+, as of 2020-11-24\n\n4 units counted, from 9 files\n/);
  expect(linesOf(snapshotOf(readFileSync(desk.at('en.xlsx'))), 'Status overview')[0]).toBe(
    'Status overview, all units 2020',
  );
});

test('its links lead to the files from where it stands', async () => {
  await run();
  const { links, values } = sheetNamed(resultBook(), 'Filer') ?? { links: new Map(), values: [] };
  const row = values.findIndex((line) => textOf(line[3] ?? null) === 'ABE/Handlingsplan 2020.xlsx') + 1;
  expect(links.get(cellKey(row, 4))).toEqual({ url: 'enheter/ABE/Handlingsplan%202020.xlsx' });
  const lock = values.findIndex((line) => textOf(line[3] ?? null).startsWith('~$')) + 1;
  expect(links.get(cellKey(lock, 4))).toBeUndefined();
});

test('running again changes nothing, whatever the order of a folder', async () => {
  const first = await run();
  expect(first.answer.changes).toBeGreaterThan(0);
  const bytes = readFileSync(result);
  const second = await run();
  expect([second.answer.changes, second.code]).toEqual([0, 1]);
  expect(readFileSync(result).equals(bytes)).toBe(true);
  expect(readdirSync(desk.at('')).filter((name) => name.includes('.bak'))).toEqual([]);
});

test('a result inside the folder is no unit of the next run', async () => {
  await desk.run('portfolio $enheter --today 2020-11-24 -o $enheter/Alla.xlsx');
  copyFileSync(join(units, 'Alla.xlsx'), join(units, 'Kopia av alla.xlsx'));
  const { out } = await desk.run('portfolio $enheter --json --today 2020-11-24 -o $enheter/Alla.xlsx');
  rmSync(join(units, 'Alla.xlsx'));
  rmSync(join(units, 'Kopia av alla.xlsx'));
  const { files, changes } = portfolioContract.parse(JSON.parse(out));
  const own = files.filter(({ file }) => file.includes('lla.xlsx'));
  expect(own.map(({ outcome }) => outcome)).toEqual(['own-result', 'own-result']);
  // The copy is a new file, and the list of files has it.
  expect(changes).toBeGreaterThan(0);
});

test('a later run says what has changed since, and undo takes it back', async () => {
  await run();
  const before = resultBook();
  const itm = join(units, 'ITM handlingsplan 2019.xlsx');
  const cbh = join(units, 'CBH handlingsplan 2020.xlsx');
  const kept = readFileSync(cbh);
  // CBH has gone, and a unit has come: its copy of another unit's plan is enough here.
  mkdirSync(join(units, 'ny'));
  copyFileSync(join(units, 'ABE/Handlingsplan 2020.xlsx'), join(units, 'ny/Teknik handlingsplan 2020.xlsx'));
  rmSync(cbh);
  rmSync(join(units, 'CBH handlingsplan 2020-planbok.xlsx'));
  const { answer } = await run('', '2020-12-31');
  writeFileSync(cbh, kept);
  writeFileSync(join(units, 'CBH handlingsplan 2020-planbok.xlsx'), kept);
  rmSync(join(units, 'ny'), { recursive: true });
  expect(existsSync(itm)).toBe(true);
  expect(answer.since).toBe('2020-11-24');
  const overview = linesOf(resultBook(), 'Lägesbild');
  expect(overview).toContain('Ändring sedan 2020-11-24, då enheterna senast lästes samman.');
  // In five weeks one more action of the school of engineering has not become overdue, and one of EECS has.
  expect(overview).toContain(
    'School of Electrical Engineering and Computer Science | 1 | 1 | 1 | 0 | 0 | 1 | EECS/Action plan 2020.xlsm',
  );
  expect(overview.some((line) => line.includes('| ny |'))).toBe(true);
  const undone = await desk.run(`undo ${result} --in-place`);
  expect(undone.code).toBe(0);
  expect(comparable(withoutLog(resultBook()))).toEqual(comparable(withoutLog(before)));
});
