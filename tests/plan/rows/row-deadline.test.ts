import type { CellValue } from '../../../src/book/cells';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { readPlan } from '../../../src/plan/read-plan';
import type { DeadlineReading, PlanReading, ReadingRequest } from '../../../src/plan/reading';
import { bookOf, day, sheetOf, type SheetExtras } from '../sheet-of';

const request: ReadingRequest = { today: '2020-11-24', year: 2020 };

const swedish = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'] as const;
const english = ['No', 'Action', 'Owner', 'Due date', 'Status'] as const;

interface Plan {
  readonly headings?: readonly string[];
  readonly extras?: SheetExtras;
  readonly title?: string;
  readonly status?: string;
}

/** A plan whose deadlines are the cells given, one a row from row 2 (row 4 below a title). */
function planOf(cells: readonly CellValue[], { headings = swedish, extras = {}, title, status }: Plan = {}) {
  const isSwedish = headings === swedish;
  const rows = cells.map((cell, index): readonly CellValue[] => [
    index + 1,
    isSwedish ? `Byta lampa i hus ${index + 1}` : `Replace the lamp of house ${index + 1}`,
    isSwedish ? 'Eva Lund' : 'Ann Lee',
    cell,
    status ?? (isSwedish ? 'Pågår' : 'Ongoing'),
  ]);
  return bookOf(
    sheetOf('Plan', [...(title === undefined ? [] : [[title], []]), [...headings], ...rows], extras),
  );
}

const deadlinesIn = (reading: PlanReading): readonly DeadlineReading[] =>
  reading.tables.flatMap(({ rows }) => rows.map(({ deadline }) => deadline));
const read = (book: WorkbookSnapshot, asked = request) => deadlinesIn(readPlan(book, asked));

describe('what the reading of a plan tells the reader of its deadlines', () => {
  it.each([
    ['mmm-yy', 'month', '2020-11-30'],
    ['mmm\\-yy', 'month', '2020-11-30'],
    ['mmmm yyyy', 'month', '2020-11-30'],
    ['yyyy-mm', 'month', '2020-11-30'],
    ['yyyy/mm;@', 'month', '2020-11-30'],
    ['mmm', 'month', '2020-11-30'],
    ['[$-41D]mmmm yyyy;@', 'month', '2020-11-30'],
    ['[$-409]mmm\\ yy', 'month', '2020-11-30'],
    ['"senast" mmmm', 'month', '2020-11-30'],
    ['"slutdag" mmm yy', 'month', '2020-11-30'],
    ['yyyy', 'ambiguous', null],
    ['yyyy-mm-dd', 'day', '2020-11-01'],
    ['d mmm', 'day', '2020-11-01'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'day', '2020-11-01'],
    ['dd/mm/yyyy hh:mm', 'day', '2020-11-01'],
    ['h:mm', 'day', '2020-11-01'],
    ['mm:ss', 'day', '2020-11-01'],
    ['TT.MM.JJJJ', 'day', '2020-11-01'],
  ])('the number format of a date: %s', (format, kind, date) => {
    const [first] = read(
      planOf([day('2020-11-01'), day('2020-12-24')], { extras: { formats: { D2: format } } }),
    );
    expect(first).toMatchObject({ kind, date });
  });

  it('the number format of a number', () => {
    const book = planOf([44136, 44197], { extras: { formats: { D2: 'mmm-yy', D3: 'mmm-yy' } } });
    expect(read(book).map(({ date }) => date)).toEqual(['2020-11-30', '2021-01-31']);
  });

  it('that the workbook counts from 1904', () => {
    const book = planOf([44136 - 1462, 44197 - 1462]);
    expect(read({ ...book, is1904: true }).map(({ date }) => date)).toEqual(['2020-11-01', '2021-01-01']);
  });

  it('the year of the plan', () => {
    expect(read(planOf(['30 juni', '31 maj'], { title: 'Handlingsplan 2023' }))[0]?.date).toBe('2023-06-30');
    expect(read(planOf(['30 juni', '31 maj']), { ...request, year: 2022 })[0]?.date).toBe('2022-06-30');
  });

  it('that the plan is for an academic year', () => {
    const dates = read(planOf(['30 juni', '30 november'], { title: 'Handlingsplan läsåret 2020/21' }));
    expect(dates.map(({ date }) => date)).toEqual(['2021-06-30', '2020-11-30']);
  });

  it('the language, and the order of day and month that the other dates show', () => {
    const british = planOf(['31/03/2020', '01/06/2020'], { headings: english });
    expect(read(british)[1]?.date).toBe('2020-06-01');
    const american = planOf(['03/31/2020', '01/06/2020'], { headings: english });
    expect(read(american)[1]?.date).toBe('2020-01-06');
    const unknown = planOf(['03/03/2020', '01/06/2020'], { headings: english });
    expect(read(unknown)[1]?.candidates).toEqual(['2020-06-01', '2020-01-06']);
    expect(read(planOf(['03/03/2020', '01/06/2020']))[1]?.date).toBe('2020-06-01');
  });

  it('the time of a day that may be midnight elsewhere', () => {
    const late: CellValue = { date: '2020-06-29', time: '22:00:00' };
    const book = planOf([late, { date: '2020-06-29', time: '12:00:00' }]);
    expect(read(book)[0]).toMatchObject({ kind: 'ambiguous', candidates: ['2020-06-30', '2020-06-29'] });
    expect(read(book)[1]?.date).toBe('2020-06-29');
  });

  it.each([
    ['month first', ['06/30/2020', day('2020-07-06'), '10/15/2020', day('2020-04-12'), '02/03/2020']],
    ['day first', ['30/06/2020', day('2020-07-06'), '15/10/2020', day('2020-04-12'), '02/03/2020']],
    ['with dots', ['30.06.2020', day('2020-07-06'), '15.10.2020', day('2020-04-12'), '02.03.2020']],
  ] as const)('that an import may have swapped days and months: texts %s', (_how, cells) => {
    const [first, second, third, fourth, fifth] = read(planOf(cells, { headings: english }));
    expect([first?.date, third?.date]).toEqual(['2020-06-30', '2020-10-15']);
    expect(second).toMatchObject({ kind: 'ambiguous', candidates: ['2020-07-06', '2020-06-07'] });
    expect(fourth).toMatchObject({ kind: 'ambiguous', candidates: ['2020-04-12', '2020-12-04'] });
    expect(fifth?.kind).toBe('ambiguous');
    expect([...(fifth?.candidates ?? [])].sort()).toEqual(['2020-02-03', '2020-03-02']);
  });

  it('that no import has, where a real date is later than the 12th', () => {
    const cells = ['06/30/2020', day('2020-07-06'), '10/15/2020', day('2020-04-13')];
    expect(read(planOf(cells, { headings: english }))[1]?.date).toBe('2020-07-06');
  });
});

const marks = [
  'dito', 'Dito', 'ditto', 'd:o', 'do.', '"', '”', "''", '-"-', '- ” -', '–"–', '^', '↑', 'ibid.', 'samma',
  'som ovan', 'Samma som ovan', 'same as above', '″', '-||-',
]; // prettier-ignore

describe('a mark that says the same as the row above', () => {
  it.each(marks)('%s', (mark) => {
    const book = bookOf(
      sheetOf('Plan', [
        [...swedish],
        [1, 'Byta lampor i hus 1', 'Eva Lund', '30 juni', 'Pågår'],
        [2, 'Mäta svinn i köket', mark, mark, mark],
        [3, 'Köpa en ny cykel', mark, mark, mark],
        [4, 'Plantera träd', 'Lars Holm', day('2020-12-31'), 'Klart'],
      ]),
    );
    const reading = readPlan(book, request);
    const rows = reading.tables.flatMap((table) => table.rows);
    for (const row of rows.slice(1, 3)) {
      expect(row.owners).toEqual([{ name: 'Eva Lund' }]);
      expect(row.deadline).toMatchObject({ date: '2020-06-30', text: mark, certainty: 'likely' });
      expect(row.status).toMatchObject({ status: 'ongoing', text: mark, certainty: 'likely' });
    }
    expect(reading.problems).toEqual([]);
  });

  it('is no arrow upwards among other arrows', () => {
    const rows = ['→', '↑', '↓', '↑'].map((arrow, index) => [
      index + 1,
      `Byta lampor i hus ${index}`,
      'Eva',
      arrow,
    ]);
    const book = bookOf(sheetOf('Plan', [['Nr', 'Åtgärd', 'Ansvarig', 'Status'], ...rows]));
    const read = readPlan(book, request).tables.flatMap((table) => table.rows);
    expect(read.map(({ status }) => status.text)).toEqual(['→', '↑', '↓', '↑']);
    expect(read[1]?.status).toEqual(read[3]?.status);
  });

  it('repeats nothing below an empty cell or the headings', () => {
    const book = bookOf(
      sheetOf('Plan', [
        [...swedish],
        [1, 'Byta lampor i hus 1', 'dito', 'dito', 'Pågår'],
        [2, 'Mäta svinn i köket', 'Eva Lund', day('2020-06-30'), 'Klart'],
        [3, 'Köpa en ny cykel', null, null, null],
        [4, 'Plantera träd', 'dito', '"', '"'],
      ]),
    );
    const rows = readPlan(book, request).tables.flatMap((table) => table.rows);
    expect(rows.map(({ owners }) => owners.length)).toEqual([0, 1, 0, 0]);
    expect(rows[3]?.deadline.date).toBeNull();
    expect(rows[3]?.status.status).not.toBe('done');
  });
});

describe('formulas without stored results', () => {
  const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
  const sheet = sheetOf(
    'Plan',
    [
      headings,
      [1, 'Byta lampor i hus 1', 'Eva Lund', null, null],
      [2, 'Mäta svinn i köket', 'Eva Lund', null, null],
      [3, 'Köpa en ny cykel', 'Eva Lund', null, 'Pågår'],
    ],
    { formulas: { D2: 'TODAY()', D3: 'TODAY()', E2: 'IF(1,2,3)', E3: 'IF(1,2,3)' } },
  );
  const problemsOf = (book: WorkbookSnapshot) =>
    readPlan(book, request).problems.map(
      ({ code, at, found }) => `${code} ${at.row}:${at.column} ${found ?? ''}`,
    );

  it('are told once a column, and nothing of theirs is missing', () => {
    const book = bookOf({ ...sheet, withoutResult: new Set(sheet.formulas.keys()) });
    expect(problemsOf(book).sort()).toEqual([
      'formula-without-result 2:4 Klart senast',
      'formula-without-result 2:5 Status',
      'missing-deadline 4:4 ',
    ]);
  });

  it('are not told of where the result is an empty text', () => {
    expect(problemsOf(bookOf(sheet)).some((problem) => problem.startsWith('formula'))).toBe(false);
  });
});
