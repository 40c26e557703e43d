import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const today = '2020-11-24';

/** What is read in the column of this heading, in a plan with these other columns. */
function readAs(heading: string, others: readonly string[] = [], before = 'Klart senast'): string {
  const cells = others.map((other) => `om ${other.toLowerCase()}`);
  const rows: Rows = [
    [
      'Nr',
      ...others,
      'Åtgärd',
      'Ansvarig',
      'Klart senast',
      before === 'Klart senast' ? 'Kommentar' : before,
      heading,
      'Status',
    ],
    [
      1,
      ...cells,
      'Byt lampor i trapphuset',
      'Eva Berg',
      day('2020-03-01'),
      day('2020-12-31'),
      'Leveransen dröjer',
      'Pågår',
    ],
    [2, ...cells, 'Sortera avfall i köket', 'Bo Lund', day('2020-05-01'), null, null, 'Klar'],
    [
      3,
      ...cells,
      'Väg maten som blir över',
      'Eva Berg',
      day('2020-06-01'),
      day('2020-12-01'),
      'Vågen är trasig',
      'Pågår',
    ],
  ];
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', rows)), { today });
  const [table] = tables;
  const asked = problems.find(({ code, found }) => code === 'doubtful-heading' && found === heading);
  const column = table?.columns.find((one) => one.heading === heading);
  const may = asked?.candidates?.map((field) => ` ${field}?`) ?? [];
  return `${[table?.kind, column?.field, column?.more].join(' ').trim()}${may.join('')}`;
}

test.each([
  'Skäl',
  'Orsak',
  'Anledning',
  'Reason',
  'Cause',
  'Orsaker',
  'Skäl till försening',
  'Orsak till ändring',
  'Varför',
  'Årsak',
  'Reason for delay',
  'Cause of delay',
  'Motiv',
])('"%s" in a plan without findings says why of the plan itself', (heading) => {
  expect(readAs(heading)).toBe('actions unknown reason');
  expect(readAs(heading, [], 'Reviderat slutdatum')).toBe('actions unknown reason');
});

test.each(['Grundorsak', 'Rotorsak', 'Root cause', 'Bakomliggande orsak', 'Rotårsak'])(
  '"%s" is that of a finding everywhere',
  (heading) => {
    expect(readAs(heading)).toBe('actions finding.cause');
  },
);

test.each(['Orsak', 'Cause', 'Anledning', 'Skäl'])('"%s" beside what was found is its cause', (heading) => {
  expect(readAs(heading, ['Avvikelse'])).toBe('actions finding.cause');
  expect(readAs(heading, ['Avvikelse'], 'Reviderat slutdatum')).toBe('actions unknown finding.cause?');
});

test.each(['Orsak till försening', 'Reason for delay', 'Skäl till ändrad tid'])(
  '"%s" is about the plan even beside findings',
  (heading) => {
    expect(readAs(heading, ['Avvikelse'])).toBe('actions unknown reason');
  },
);

test('an action that is dropped for a reason under such a heading is not asked why', () => {
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Skäl'],
      [1, 'Byt lampor i trapphuset', 'Eva Berg', day('2020-12-01'), 'Utgår', 'Huset rivs'],
      [2, 'Sortera avfall i köket', 'Bo Lund', day('2020-12-01'), 'Utgår', null],
      [3, 'Väg maten som blir över', 'Eva Berg', day('2020-12-01'), 'Pågår', null],
    ]),
  );
  const asked = jobs.check(book, { today }).problems.filter(({ code }) => code === 'dropped-without-reason');
  expect(asked.map(({ at }) => [at.row, at.column])).toEqual([[3, 6]]);
});
