import type { Area } from '../../src/book/area';
import type { CellValue } from '../../src/book/cells';
import type { NameSnapshot, WorkbookSnapshot } from '../../src/book/snapshot';
import type { Field } from '../../src/plan/field';
import { readPlan } from '../../src/plan/read-plan';
import { bookOf, day, sheetOf } from './sheet-of';

const request = { today: '2020-11-24' };

const plan = (name: string, title = 'Byta fönster'): ReturnType<typeof sheetOf> =>
  sheetOf(name, [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    [1, title, 'Drift', day('2020-06-30'), 'Klar'],
    [2, 'Täta dörrar', 'Drift', day('2020-09-30'), 'Pågår'],
  ]);

const corner = (sheet: string): Area => ({ sheet, row: 1, column: 1, rows: 1, columns: 1 });
const named = (name: string, sheet: string): NameSnapshot => ({
  name,
  area: corner(sheet),
  text: '',
  hidden: true,
});

const marked = (book: WorkbookSnapshot, ...names: NameSnapshot[]): WorkbookSnapshot => ({ ...book, names });

describe('own sheets', () => {
  it('are not read, whatever they are called: overview, agenda, lists', () => {
    const book = marked(
      bookOf(plan('Plan'), plan('Lägesbild'), plan('Dagordning')),
      named('planbok_rollup', 'Lägesbild'),
      named('planbok_agenda', 'Dagordning'),
    );
    const reading = readPlan(book, request);
    expect(reading.tables.map(({ sheet }) => sheet)).toEqual(['Plan']);
    expect(reading.noPlan).toEqual([]);
    expect(reading.superseded).toEqual([]);
  });

  it.each([
    ['a hidden name', [named('planbokkalla_1', 'Plan')], new Map<string, string>()],
    ['a setting', [], new Map([['source.planbok_plan_1', 'Plan']])],
  ])(
    'a plan of ours is read in place of the sheet it was built from, told by %s',
    (_how, names, properties) => {
      const book = {
        ...marked(
          bookOf(plan('Plan'), plan('Plan (ordnad)')),
          named('planbok_plan_1', 'Plan (ordnad)'),
          ...names,
        ),
        properties,
      };
      const reading = readPlan(book, request);
      expect(reading.tables.map(({ sheet }) => sheet)).toEqual(['Plan (ordnad)']);
      expect(reading.superseded).toEqual(['Plan']);
      expect(reading.rows.read).toBe(3);
    },
  );

  it('takes the year of the sheet it was built from when it names none itself', () => {
    const source = sheetOf('Plan', [['Handlingsplan 2023'], ...plan('Plan').values]);
    const book = marked(
      bookOf(source, plan('Ordnad')),
      named('planbok_plan_1', 'Ordnad'),
      named('planbokkalla_1', 'Plan'),
    );
    expect(readPlan(book, request).tables.map(({ planYear }) => planYear)).toEqual([2023]);
  });

  it('reads the original again when the plan built from it is gone', () => {
    const book = marked(
      bookOf(plan('Plan')),
      named('planbokkalla_1', 'Plan'),
      named('planbok_plan_1', 'Borta'),
    );
    expect(readPlan(book, request).tables.map(({ sheet }) => sheet)).toEqual(['Plan']);
  });
});

describe('what the person says about the columns', () => {
  const book = bookOf(
    sheetOf('Plan', [
      ['Åtgärd', 'Kvarteret', 'Xyzzy', 'Status'],
      ['Byta fönster', 'Eken', '2020-05-01', 'Klar'],
      ['Täta dörrar', 'Almen', '2020-06-01', 'Pågår'],
    ]),
  );
  const fields = (map: ReadonlyMap<string, Field>): readonly Field[] =>
    readPlan(book, { ...request, map }).tables[0]?.columns.map(({ field }) => field) ?? [];

  it.each([
    ['letter', 'B'],
    ['small letter', 'b'],
    ['heading', 'Kvarteret'],
  ])('counts, told by %s', (_how, key) => {
    expect(fields(new Map([[key, 'owner']]))[1]).toBe('owner');
  });

  it('wins over what the heading says', () => {
    expect(fields(new Map([['D', 'comment']]))).toEqual(['title', 'unknown', 'deadline', 'comment']);
  });

  it('is certain, and takes away the question', () => {
    const told = readPlan(book, {
      ...request,
      map: new Map([
        ['B', 'unit'],
        ['C', 'deadline'],
      ] as const),
    });
    expect(told.tables[0]?.columns.map(({ certainty }) => certainty)).toEqual([
      'certain',
      'certain',
      'certain',
      'certain',
    ]);
    expect(told.problems.map(({ code }) => code)).not.toContain('unnamed-heading');
  });

  it('finds a plan in a sheet that has none by its words', () => {
    const foreign = bookOf(
      sheetOf('Lista', [
        ['Toimenpide', 'Vastuuhenkilö', 'Aikataulu', 'Tila'],
        ['Vaihda ikkunat', 'Kiinteistö', '2020-05-01', 'valmis'],
      ]),
    );
    const map = new Map([
      ['A', 'title'],
      ['B', 'owner'],
      ['C', 'deadline'],
      ['D', 'status'],
    ] as const);
    expect(readPlan(foreign, request).tables).toEqual([]);
    expect(readPlan(foreign, { ...request, map }).tables.map(({ kind }) => kind)).toEqual(['actions']);
  });
});

it('reads only the sheet that is asked for', () => {
  const reading = readPlan(bookOf(plan('A'), plan('B'), sheetOf('C', [['text']])), {
    ...request,
    sheet: 'B',
  });
  expect(reading.tables.map(({ sheet }) => sheet)).toEqual(['B']);
  expect(reading.noPlan).toEqual([]);
});

describe('years', () => {
  const yearOf = (
    sheet: string,
    title: string | null,
    today = '2020-11-24',
    year?: number,
  ): number | null | undefined => {
    const rows = title === null ? [] : [[title]];
    const book = bookOf(
      sheetOf(sheet, [
        ...rows,
        ['Åtgärd', 'Ansvarig', 'Status'],
        ['Byta fönster', 'Drift', 'Klar'],
        ['Måla', 'Drift', 'Klar'],
      ]),
    );
    return readPlan(book, { today, ...(year === undefined ? {} : { year }) }).tables[0]?.planYear;
  };

  it.each([
    ['Plan 2019', 'Handlingsplan 2020', 2019],
    ['Plan', 'Handlingsplan 2021', 2021],
    ['Plan', 'Handlingsplan 2019, beslutad 2018-12-11', 2019],
    ['Plan', 'Beslutad 2018-12-11', 2018],
    ['Plan', 'Miljöplan 2019–2022', 2020],
    ['Plan', 'Miljömål och plan 2021-2025', 2021],
    ['Plan', 'Verksamhetsåret 2020/21', 2020],
    ['HT20', null, 2020],
    ['Plan VT-21', null, 2021],
    ['Actions FY21', null, 2021],
    ['Plan', null, 2020],
  ])('%s, %s: %i', (sheet, title, wanted) => {
    expect(yearOf(sheet, title)).toBe(wanted);
  });

  it('is that of most days when nothing names one, also of days written as text', () => {
    const dated = (first: CellValue, second: CellValue): number | null | undefined =>
      readPlan(
        bookOf(
          sheetOf('Plan', [
            ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
            ['Byta fönster', 'Drift', first, 'Klar'],
            ['Måla', 'Drift', second, 'Klar'],
          ]),
        ),
        request,
      ).tables[0]?.planYear;
    expect(dated(day('2018-03-01'), day('2018-05-01'))).toBe(2018);
    expect(dated('2018-03-01', '1 maj 2018')).toBe(2018);
    expect(dated('mars', 'maj')).toBe(2020);
  });

  it('is the one asked for when the sheet names none', () => {
    expect(yearOf('Plan', null, '2020-11-24', 2018)).toBe(2018);
    expect(yearOf('Plan 2019', null, '2020-11-24', 2018)).toBe(2019);
  });
});

test('a number without a date format is a day of the date system of the workbook', () => {
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['Byt lampor', 'Drift', 42_734, 'Pågår'],
      ['Mät avfall', 'Drift', { date: '2020-12-31' }, 'Pågår'],
    ]),
  );
  const dueIn = (is1904: boolean): (string | null)[] =>
    readPlan({ ...book, is1904 }, { today: '2020-11-24' }).tables.flatMap(({ rows }) =>
      rows.map(({ deadline }) => deadline.date),
    );
  expect(dueIn(true)).toEqual(['2020-12-31', '2020-12-31']);
  expect(dueIn(false)).toEqual(['2016-12-30', '2020-12-31']);
});
