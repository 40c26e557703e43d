import { textOf } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import { comparable } from '../../hosts/comparable';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';
import { tasks, withoutDeadline, withoutOwner } from './banded-rows';

/* Headings between the rows that say who does what stands below, or by when, where no column says it. */

const today = '2026-05-20';

const read = (rows: Rows) => {
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan 2026', rows)), { today });
  return {
    owners: tables[0]?.rows.map(({ owners }) => owners.map(({ name }) => name).join('+')),
    days: tables[0]?.rows.map(({ deadline: { date } }) => date),
    areas: tables[0]?.rows.map(({ area }) => area),
    asked: problems.filter(({ severity }) => severity === 'warning'),
  };
};

describe('who', () => {
  it.each([
    ['Ansvarig: Anna Berg', 'Ansvarig: Bo Ek', 'Anna Berg', 'Bo Ek'],
    ['Ansvarig: IT', 'Ansvarig: Ekonomi', 'IT', 'Ekonomi'],
    ['Ansvarig – Rektor', 'Ansvarig – Vaktmästare', 'Rektor', 'Vaktmästare'],
    ['Huvudansvarig: Anna Berg', 'Huvudansvarig: Bo Ek', 'Anna Berg', 'Bo Ek'],
    ['Utförare: Anna', 'Utförare: Bo', 'Anna', 'Bo'],
    ['Owner: Jane Smith', 'Owner: Tom Hill', 'Jane Smith', 'Tom Hill'],
    ['Responsible: Estates', 'Responsible: Finance', 'Estates', 'Finance'],
    ['Lead: Jane Smith', 'Lead: Tom Hill', 'Jane Smith', 'Tom Hill'],
    ['Rektor', 'Vaktmästare', 'Rektor', 'Vaktmästare'],
    ['Fastighetschef', 'Miljösamordnare', 'Fastighetschef', 'Miljösamordnare'],
    ['Facilities manager', 'Head of Finance', 'Facilities manager', 'Head of Finance'],
    ['Ansvarig: Anna Berg', 'Bo Ek', 'Anna Berg', 'Bo Ek'],
  ])('%s | %s', (one, other, first, second) => {
    const { owners, areas, asked } = read(withoutOwner([one, other]));
    expect(owners).toEqual([first, first, second, second]);
    expect(areas).toEqual([null, null, null, null]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['Anna Berg', 'Bo Ek'],
    ['IT', 'Ekonomi'],
    ['HR', 'Drift'],
    ['Jane Smith', 'Tom Hill'],
    ['Estates', 'Finance'],
    ['Ledningsgruppen', 'Styrelsen'],
  ])('%s | %s is asked about, once', (one, other) => {
    const { owners, asked } = read(withoutOwner([one, other]));
    expect(owners).toEqual(['', '', '', '']);
    expect(asked.map(({ code, found, candidates }) => [code, found, candidates])).toEqual([
      ['unsure-band', one, ['owner', 'unknown']],
    ]);
  });

  it('is what the person then says', () => {
    expect(read(withoutOwner(['Ansvarig: IT', 'Ansvarig: Ekonomi'])).asked).toEqual([]);
    const other = read(withoutOwner(['Område: IT', 'Ekonomi']));
    expect([other.owners, other.asked]).toEqual([['', '', '', ''], []]);
  });

  it.each([['Trygghet och studiero'], ['Minskade utsläpp'], ['Lokaler'], ['Avslutade'], ['2026']])(
    'but not %s',
    (band) => {
      const { owners, asked } = read(withoutOwner([band, 'Klimat']));
      expect([owners, asked]).toEqual([['', '', '', ''], []]);
    },
  );

  it('and not where a column says it', () => {
    const { owners, asked } = read(withoutDeadline(['Rektor', 'Ansvarig: Bo']));
    expect([owners, asked]).toEqual([Array(4).fill('Eva Berg'), []]);
  });

  it('below an area, each area with its own', () => {
    const rows: Rows = [
      ['Åtgärd', 'Klart senast', 'Status'],
      ['Område: Klimat'],
      ['Ansvarig: Anna Berg'],
      [tasks[0] ?? '', '2026-06-01', 'Pågår'],
      ['Område: Lokaler'],
      [tasks[1] ?? '', '2026-06-01', 'Pågår'],
      ['Ansvarig: Bo Ek'],
      [tasks[2] ?? '', '2026-06-01', 'Pågår'],
    ];
    expect(read(rows).owners).toEqual(['Anna Berg', '', 'Bo Ek']);
    expect(read(rows).areas).toEqual(['Område: Klimat', 'Område: Lokaler', 'Område: Lokaler']);
  });
});

describe('when', () => {
  it.each([
    ['Klart senast 31 mars', 'Klart senast 30 juni', '2026-03-31', '2026-06-30'],
    ['Senast 2026-03-15', 'Senast 2026-06-15', '2026-03-15', '2026-06-15'],
    ['Deadline: 15/3', 'Deadline: 15/6', '2026-03-15', '2026-06-15'],
    ['Ska vara klart till juni', 'Ska vara klart till oktober', '2026-06-30', '2026-10-31'],
    ['Due by March 2026', 'Due by June 2026', '2026-03-31', '2026-06-30'],
    ['By Q2', 'By Q4', '2026-06-30', '2026-12-31'],
    ['Mars', 'Juni', '2026-03-31', '2026-06-30'],
    ['Q1', 'Q3', '2026-03-31', '2026-09-30'],
    ['Kvartal 1', 'Kvartal 3', '2026-03-31', '2026-09-30'],
    ['v 10', 'v 24', '2026-03-06', '2026-06-12'],
    ['VT 2026', 'HT 2026', '2026-06-30', '2026-12-31'],
    ['March 2026', 'January 2027', '2026-03-31', '2027-01-31'],
    ['T1', 'T3', '2026-04-30', '2026-12-31'],
  ])('%s | %s', (one, other, first, second) => {
    const { days, asked } = read(withoutDeadline([one, other]));
    expect(days).toEqual([first, first, second, second]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['2026-03-15', '2026-06-15'],
    ['15/3', '15/6'],
    ['15 mars', '15 juni'],
    ['15 March', '15 June'],
  ])('%s may be a meeting’s day, and is asked about, once', (one, other) => {
    const { days, asked } = read(withoutDeadline([one, other]));
    expect(days).toEqual([null, null, null, null]);
    expect(asked.map(({ code, candidates }) => [code, candidates])).toEqual([
      ['unsure-band', ['deadline', 'unknown']],
    ]);
  });

  it('a real day stands between the rows as its text does', () => {
    const { asked } = read(withoutDeadline([day('2026-03-15'), day('2026-06-15')]));
    expect(asked.map(({ code, found }) => [code, found])).toEqual([['unsure-band', '2026-03-15']]);
  });

  it('but not a meeting’s, a year, or where a column says it', () => {
    expect(read(withoutDeadline(['Möte 2026-03-15', '2026-06-15']))).toMatchObject({
      days: Array(4).fill(null),
      asked: [],
    });
    expect(read(withoutDeadline(['2026', '2027'])).days).toEqual(Array(4).fill(null));
    expect(read(withoutOwner(['Mars', 'Juni'])).days).toEqual(Array(4).fill('2026-06-01'));
  });
});

test('what a table’s own title says counts for its rows', () => {
  const table = (title: string, at: number): Rows => [
    [title],
    ['Åtgärd', 'Klart senast', 'Status'],
    [tasks[at] ?? '', '2026-06-01', 'Pågår'],
    [tasks[at + 1] ?? '', '2026-06-01', 'Pågår'],
    [null],
  ];
  const rows = [
    ['Handlingsplan 2026'],
    [null],
    ...table('Ansvarig: Anna Berg', 0),
    ...table('Ansvarig: Bo Ek', 2),
  ];
  const { tables } = readPlan(bookOf(sheetOf('Plan', rows)), { today });
  const owners = tables.flatMap((one) => one.rows.map(({ ownerText }) => ownerText));
  expect(owners).toContain('Bo Ek');
});

test.each([
  [
    'Ansvarig',
    withoutOwner(['Ansvarig: Anna Berg', 'Ansvarig: Bo Ek']),
    ['Anna Berg', 'Anna Berg', 'Bo Ek', 'Bo Ek'],
  ],
  [
    'Klart senast',
    withoutDeadline(['Klart senast 31 mars', 'Juni']),
    ['2026-03-31', '2026-03-31', '2026-06-30', '2026-06-30'],
  ],
])('the ordered copy has it in a column, %s, and is undone', (heading, rows, cells) => {
  const book = bookOf(sheetOf('Plan', rows));
  const { changes, problems } = jobs.structure(book, { today });
  expect(problems.filter(({ code }) => code === 'changed-reading')).toEqual([]);
  const after = replay(book, changes.edits);
  const made = after.sheets.find(({ name }) => name.startsWith('Plan ('))?.values ?? [];
  const place = made[0]?.findIndex((cell) => textOf(cell) === heading) ?? -1;
  expect(made.slice(1, 5).map((line) => textOf(line[place] ?? null))).toEqual(cells);
  expect(jobs.structure(after, { today }).changes.edits).toEqual([]);
  expect(comparable(replay(after, inverse(book, changes.edits).edits))).toEqual(comparable(book));
});
