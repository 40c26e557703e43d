import { readFileSync, writeFileSync } from 'node:fs';
import { textOf } from '../../src/book/cells';
import { guarded } from '../../src/book/guarded';
import { sheetNamed, type WorkbookSnapshot } from '../../src/book/snapshot';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import type { Language } from '../../src/plan/field';
import { readPlan } from '../../src/plan/read-plan';
import { jobs } from '../../src/jobs/jobs';
import { replay } from '../../src/book/replay';
import { enWorkbook } from '../../src/text/en/workbook';
import { svWorkbook } from '../../src/text/sv/workbook';
import { textIn } from '../../src/text/text';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
afterEach(() => desk.remove());

const book = (name: string): WorkbookSnapshot => xlsxHost(readFileSync(desk.at(name))).read();

const linesOf = (name: string, sheet: string): readonly string[] =>
  (sheetNamed(book(name), sheet)?.values ?? []).map((line) => line.map(textOf).join(' | '));

const today = '2020-11-24';

test('what was run, when, and what it rewrote stands on a sheet that does not change when it is made again', async () => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  await desk.run('review $plan.xlsx -o $a.xlsx', { now: '2020-11-24 09:01' });
  await desk.run('undo $a.xlsx --in-place', { now: '2020-11-24 09:02' });
  // A data date of another day is not when the run was made.
  await desk.run('review $a.xlsx --in-place --today 2020-12-20', { now: '2020-11-24 09:03' });
  const { out } = await desk.run('log $a.xlsx --in-place');
  const { title, lead, acts, jobs: names } = svWorkbook.log;
  expect(out).toContain(`2020-11-24 09:02  ${acts.undone(names.review)}: `);
  const [first, second, , headings, ...runs] = linesOf('a.xlsx', title);
  expect([first, second, headings]).toEqual([
    expect.stringContaining(title),
    expect.stringContaining(lead),
    svWorkbook.log.headings.join(' | '),
  ]);
  expect(runs.filter((line) => !line.startsWith(' |')).map((line) => line.split(' | ').slice(0, 2))).toEqual([
    ['2020-11-24 09:03', names.review],
    ['2020-11-24 09:02', acts.undone(names.review)],
    ['2020-11-24 09:01', names.review],
  ]);
  expect(runs).toContain(' |  | F5 | vt 2021 | 2021-06-30');
  expect(runs).toContain(' |  | F5 | 2021-06-30 | vt 2021');
  // Made again it is the same, and no run of its own.
  const before = readFileSync(desk.at('a.xlsx'));
  await desk.run('log $a.xlsx --in-place');
  expect(readFileSync(desk.at('a.xlsx')).equals(before)).toBe(true);
});

test('neither the log nor its sheet is read as a plan, whatever is left of their marks', async () => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('en') });
  await desk.run('review $plan.xlsx -o $a.xlsx');
  const reviewed = book('a.xlsx');
  const logged = replay(reviewed, jobs.log(reviewed, { today }).changes.edits);
  const { title } = enWorkbook.log;
  expect(sheetNamed(logged, title)).toBeDefined();
  const unmarked = {
    ...logged,
    names: logged.names.filter(({ name }) => !/^planbok_(?:runs|log)$/u.test(name)),
  };
  for (const one of [logged, unmarked]) {
    const { reading, problems } = jobs.check(one, { today });
    const known = jobs.check(reviewed, { today });
    expect(reading.tables).toEqual(known.reading.tables);
    expect(problems).toEqual(known.problems);
    // Its own sheet is found again, and not a second one made.
    expect(replay(one, jobs.log(one, { today }).changes.edits).sheets).toEqual(logged.sheets);
  }
  expect(readPlan(logged, { today }).nearMisses).toEqual(readPlan(reviewed, { today }).nearMisses);
});

test('a run that changes nothing has no row, and a workbook without runs says so', async () => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  const { out } = await desk.run('log $plan.xlsx -o $b.xlsx');
  expect(out).toContain(svWorkbook.log.nothing);
  await desk.run('review $plan.xlsx -o $a.xlsx');
  const once = linesOf('a.xlsx', 'planbok_runs');
  await desk.run('review $a.xlsx --in-place');
  expect(linesOf('a.xlsx', 'planbok_runs')).toEqual(once);
  expect(once).toHaveLength(2);
});

test.each([
  ['sv', 'text', 'datum'],
  ['en', 'text', 'date'],
  ['nb', 'tekst', 'dato'],
])('a day that was a text is told as one, before and after (%s)', async (lang, text, date) => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  const typed = xlsxHost(readFileSync(desk.at('plan.xlsx')));
  typed.apply(
    guarded(typed.read(), [
      { kind: 'writeCells', at: { sheet: 'Förslag 2021', row: 6, column: 6 }, cells: [['2021-02-15']] },
    ]),
  );
  writeFileSync(desk.at('plan.xlsx'), typed.bytes());
  const becoming = `2021-02-15 (${text}) → 2021-02-15 (${date})`;
  const { out: shown } = await desk.run(`review $plan.xlsx --dry-run --lang ${lang}`);
  expect(shown).toContain(`'Förslag 2021'!F6: ${becoming}`);
  await desk.run(`review $plan.xlsx -o $a.xlsx --lang ${lang}`);
  const { out: logged } = await desk.run(`log $a.xlsx --in-place --lang ${lang}`);
  expect(logged).toContain(`F6: ${becoming}`);
  const title = textIn(lang as Language).log.title;
  expect(linesOf('a.xlsx', title)).toContain(` |  | F6 | ${becoming.replace(' → ', ' | ')}`);
});
