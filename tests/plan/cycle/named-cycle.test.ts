import fc from 'fast-check';
import { readPlan } from '../../../src/plan/read-plan';
import { caseCount } from '../../case-count';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const languages = [
  {
    sheet: 'Årshjul',
    headings: ['När', 'Aktivitet', 'Ansvarig'],
    months: ['januari', 'mars–april', 'maj', 'september', 'november', 'dec'],
    others: ['våren', 'varje månad', 'vid behov', 'Q2', 'v. 12'],
    activities: ['Klimatbokslut', 'Internrevision', 'Miljöutbildning', 'Budgetunderlag', 'Nya mål'],
  },
  {
    sheet: 'Årshjul 2026',
    headings: ['Når', 'Aktivitet', 'Ansvarlig'],
    months: ['januar', 'mars–april', 'mai', 'september', 'november', 'des'],
    others: ['våren', 'hver måned', 'ved behov', 'Q2', 'uke 12'],
    activities: ['Klimaregnskap', 'Internrevisjon', 'Miljøkurs', 'Budsjettinnspill', 'Nye mål'],
  },
  {
    sheet: 'Annual cycle',
    headings: ['When', 'Activity', 'Owner'],
    months: ['January', 'March–April', 'May', 'September', 'November', 'Dec'],
    others: ['spring', 'every month', 'as needed', 'Q2', 'week 12'],
    activities: ['Climate report', 'Internal audit', 'Environment course', 'Budget', 'New goals'],
  },
] as const;

const kindsOf = (name: string, rows: Rows): readonly string[] =>
  readPlan(bookOf(sheetOf(name, rows)), { today: '2026-11-30' }).tables.map(({ kind, rivalKind }) =>
    [kind, ...(rivalKind === undefined ? [] : [rivalKind])].join(' or '),
  );

test('a sheet that is called an annual cycle is one, where half of its times are months', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.integer({ min: 4, max: 6 }),
      fc.array(fc.nat(4), { maxLength: 4 }),
      ({ sheet, headings, months, others, activities }, count, at) => {
        const times = [...months.slice(0, count), ...at.map((index) => others[index] ?? '')];
        const rows = times.map((time, index) => [time, activities[index % activities.length] ?? '', 'Kari']);
        expect(kindsOf(sheet, [headings, ...rows])).toEqual(['cycle']);
      },
    ),
    { numRuns: caseCount(40) },
  );
});

test('a plan with statuses and days is one, whatever its sheet is called', () => {
  const rows: Rows = [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1', 'Byt lampor i trapphuset', 'Eva Berg', '2026-03-01', 'Klart'],
    ['2', 'Isolera vinden', 'Bo Ek', 'mars', 'Pågår'],
    ['3', 'Sortera avfall i köket', 'Eva Berg', '2026-12-31', 'Ej påbörjad'],
  ];
  expect(kindsOf('Årshjul', rows)).toEqual(['actions']);
});
