import fc from 'fast-check';
import { readPlan } from '../../../src/plan/read-plan';
import type { DeadlineReading, ReadingRequest } from '../../../src/plan/reading';
import { bookOf, sheetOf, type Rows } from '../sheet-of';
import { references } from './references';
import { caseCount } from '../../case-count';

const today = '2026-05-20';

interface Plan {
  readonly sheet?: string;
  readonly above?: readonly string[];
  readonly headings?: readonly string[];
  readonly more?: readonly string[];
  readonly asked?: Partial<ReadingRequest>;
}

/** A plan with these deadlines, below these lines. */
function deadlinesOf(deadlines: readonly string[], plan: Plan = {}): readonly DeadlineReading[] {
  const { sheet = 'Blad1', above = [], headings = [], more = [], asked = {} } = plan;
  const rows: Rows = [
    ...above.map((line) => [line]),
    ['Åtgärd', 'Ansvarig', 'Klart', 'Status', ...headings],
    ...deadlines.map((deadline, index) => [
      `Byt filter ${'abcdefgh'[index]}`,
      'Eva Lund',
      deadline,
      'Pågår',
      ...more,
    ]),
  ];
  const { tables } = readPlan(bookOf(sheetOf(sheet, rows)), { today, ...asked });
  return tables.flatMap((table) => table.rows.map(({ deadline }) => deadline));
}

/** The day of each, or the days that are asked about. */
const shown = (deadlines: readonly DeadlineReading[]): readonly string[] =>
  deadlines.map(({ date, candidates = [] }) => date ?? `? ${candidates.join(' ')}`);

const yearless = ['maj', 'v 8', '30/9', 'Q4'];
const in2026 = ['2026-05-31', '2026-02-20', '2026-09-30', '2026-12-31'];

describe('a number that looks like a year and is none', () => {
  const places = fc.record({
    place: fc.constantFrom('title', 'second line', 'sheet', 'heading', 'title with plan'),
    reference: references,
  });

  const planWith = (place: string, reference: string): Plan => {
    switch (place) {
      case 'sheet':
        return { sheet: reference.replace(/[:/\\?*[\]]/g, '-').slice(0, 31) };
      case 'heading':
        return { headings: [`Krav (${reference})`], more: ['6.1.2'] };
      case 'second line':
        return { above: ['Handlingsplan', reference] };
      case 'title':
        return { above: [reference] };
      default:
        return { above: [`Åtgärdsplan enligt ${reference}`] };
    }
  };

  test('never changes the year of a deadline', () => {
    fc.assert(
      fc.property(places, ({ place, reference }) => {
        expect(shown(deadlinesOf(yearless, planWith(place, reference)))).toEqual(in2026);
      }),
      { numRuns: caseCount(150) },
    );
  });

  test('never beats the year that plan words carry, on either side of it', () => {
    const orders = fc.constantFrom(
      (reference: string) => `Handlingsplan 2025 enligt ${reference}`,
      (reference: string) => `${reference}, handlingsplan 2025`,
    );
    fc.assert(
      fc.property(references, orders, (reference, write) => {
        expect(shown(deadlinesOf(['maj', '30/9'], { above: [write(reference)] }))).toEqual([
          '2025-05-31',
          '2025-09-30',
        ]);
      }),
      { numRuns: caseCount(100) },
    );
  });
});

test.each<[string, Plan, readonly string[]]>([
  ['this year’s plan', { above: ['Handlingsplan 2026'] }, in2026],
  [
    'last year’s',
    { above: ['Handlingsplan 2025'] },
    ['2025-05-31', '2025-02-21', '2025-09-30', '2025-12-31'],
  ],
  ['a year of something else', { above: ['Skyddsrond 2025'] }, ['? 2025-05-31 2026-05-31']],
  ['a column of last year', { headings: ['Utfall 2024'], more: ['12'] }, in2026],
  ['last year’s status beside the status', { headings: ['Status 2025'], more: ['Pågår'] }, in2026],
  ['a plan of long ago', { above: ['Handlingsplan 2019'] }, ['? 2019-05-31 2026-05-31']],
  ['a plan until far ahead', { above: ['Klimatplan 2035'] }, ['? 2026-05-31 2035-05-31']],
  ['that, with the year asked for', { above: ['Handlingsplan 2019'], asked: { year: 2019 } }, ['2019-05-31']],
  ['several years', { above: ['Verksamhetsplan 2024-2026'] }, ['? 2024-05-31 2025-05-31 2026-05-31']],
  ['that, and one of them', { above: ['Verksamhetsplan 2024-2026', 'Åtgärder 2026'] }, in2026],
  ['that, with the year asked for', { above: ['Plan 2024-2026'], asked: { year: 2025 } }, ['2025-05-31']],
  ['two plans named', { sheet: 'Plan 2025', above: ['Handlingsplan 2026'] }, ['? 2025-05-31 2026-05-31']],
  [
    'a later revision',
    { above: ['Handlingsplan 2025', 'Reviderad 2026-01-15'] },
    ['? 2025-05-31 2026-05-31'],
  ],
  ['a revision alone', { above: ['Handlingsplan', 'Reviderad 2026-02-01'] }, in2026],
  ['a print', { above: ['Utskrivet 2024-11-02'] }, in2026],
])('%s', (_, plan, wanted) => {
  expect(shown(deadlinesOf(yearless, plan)).slice(0, wanted.length)).toEqual(wanted);
});

test('full dates of another year in the same column are asked about beside the year that is named', () => {
  const above = ['Handlingsplan 2023'];
  expect(shown(deadlinesOf(['maj', '2026-06-01', '2026-09-01'], { above }))).toEqual([
    '? 2023-05-31 2026-05-31',
    '2026-06-01',
    '2026-09-01',
  ]);
  expect(shown(deadlinesOf(['maj', '2023-06-01', '2026-09-01'], { above }))[0]).toBe('2023-05-31');
});

describe('the day the plan was made', () => {
  const lines = `Miljörevision 2025-11-20 | Protokoll skyddskommitté 20/11 2025 | Datum: 2025-11-20 | Inspection 20 November 2025
    | Åtgärdsplan efter revision 20 november 2025 | Fastställd av rektor 2025-11-20`;
  test.each(lines.split('|').map((line) => line.trim()))(
    '%s: deadlines are the first such days after it',
    (line) => {
      expect(shown(deadlinesOf(['januari', 'v 8', 'maj', '15 december'], { above: [line] }))).toEqual([
        '2026-01-31',
        '2026-02-20',
        '2026-05-31',
        '2025-12-15',
      ]);
    },
  );

  test('a little before it may be before or a year after', () => {
    expect(shown(deadlinesOf(['oktober'], { above: ['Revision 2025-11-20'] }))).toEqual([
      '? 2025-10-31 2026-10-31',
    ]);
  });

  test('long ago, it may be of another plan', () => {
    expect(shown(deadlinesOf(['maj'], { above: ['Revision 2023-11-20'] }))).toEqual([
      '? 2024-05-31 2026-05-31',
    ]);
  });

  test('is never after its deadlines', () => {
    const made = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(
        made,
        fc.constantFrom('januari', 'april', 'juli', 'november', 'v 3', '1/12'),
        ([month, date], text) => {
          const day = `2025-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          const [read] = deadlinesOf([text], { above: [`Skyddsrond ${day}`] });
          expect(read?.date === null || (read?.date ?? '') >= day).toBe(true);
        },
      ),
      { numRuns: caseCount(60) },
    );
  });
});

describe('a year across two calendar years', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'FY 2025/26 (April to March)',
      ['Q1', 'Q4', 'juni', 'februari'],
      ['2025-06-30', '2026-03-31', '2025-06-30', '2026-02-28'],
    ],
    ['Budgetår 2025-07-01 – 2026-06-30', ['Q1', 'Q3', 'juni'], ['2025-09-30', '2026-03-31', '2026-06-30']],
    ['Budgetår 2025/26 (1/9–31/8)', ['Q1', 'Q2', 'augusti'], ['2025-11-30', '2026-02-28', '2026-08-31']],
    ['Läsåret 2025/26', ['okt', 'mars', 'juni'], ['2025-10-31', '2026-03-31', '2026-06-30']],
    ['Läsår 25/26', ['okt', 'mars', 'v 48'], ['2025-10-31', '2026-03-31', '2025-11-28']],
    [
      'Verksamhetsår 2025/26',
      ['februari', 'oktober', 'juni'],
      ['2026-02-28', '2025-10-31', '? 2025-06-30 2026-06-30'],
    ],
    ['FY2026 (July–June)', ['Q1'], ['? 2025-09-30 2026-09-30']],
  ])('%s', (title, deadlines, wanted) => {
    expect(shown(deadlinesOf(deadlines, { above: [title] }))).toEqual(wanted);
  });

  test.each(
    `Verksamhetsår 2025/26 | Business plan 2025/26 | Delivery plan 2025-26 | Läsåret 2025/26 | FY26 | Plan 2025-2026`
      .split('|')
      .map((title) => title.trim()),
  )('%s: which quarter is meant is asked where nothing says its months', (title) => {
    for (const { kind } of deadlinesOf(['Q1', 'Q2', 'Q3'], { above: [title] }))
      expect(kind).toBe('ambiguous');
  });
});
