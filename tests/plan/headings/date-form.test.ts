import { dayOrderIn, monthFormIn, withoutForm } from '../../../src/plan/headings/date-form';
import { headingKey } from '../../../src/plan/headings/heading-key';
import { headingOf } from '../../../src/plan/headings/headings';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

const forms = [
  'ÅÅÅÅ-MM-DD',
  'ÅÅ-MM-DD',
  'ÅÅMMDD',
  'ÅÅÅÅMMDD',
  'YYYY-MM-DD',
  'DD/MM/YYYY',
  'dd.mm.åååå',
  'MM/DD/YY',
  'mm/yyyy',
  'ÅÅMM',
  'DD/MM',
  'mån-år',
  'år/mån',
];

describe.each(forms)('%s', (form) => {
  it.each(['Klart senast', 'Deadline', 'Startdatum', 'Due date', 'Slutdatum'])(
    'behind %s changes nothing',
    (heading) => {
      for (const whole of [
        `${heading} ${form}`,
        `${heading} (${form})`,
        `${heading}, ${form}`,
        `${heading} [${form}]`,
      ]) {
        expect(withoutForm(headingKey(whole))).toBe(headingKey(heading));
        expect(headingOf(whole)).toMatchObject({
          field: headingOf(heading).field,
          certainty: headingOf(heading).certainty,
        });
      }
    },
  );
});

it.each(['Program', 'Mål/Delmål', 'Område', 'Kommentar', 'Medel', 'Åtgärd', 'Addendum', 'mm', 'Yammer'])(
  '%s is no form',
  (heading) => {
    expect(withoutForm(headingKey(heading))).toBe(headingKey(heading));
    expect(dayOrderIn(headingKey(heading))).toBeUndefined();
    expect(monthFormIn(headingKey(heading))).toBeUndefined();
  },
);

function due(heading: string, cells: readonly (string | number)[], words: readonly string[]) {
  const [title = '', owner = '', status = '', open = ''] = words;
  const rows = [
    [title, owner, heading, status],
    ...cells.map((cell, at) => [`Byt lager på axel ${at}`, 'Eva Berg', cell, open]),
  ];
  const { tables } = readPlan(bookOf(sheetOf('Plan 2026', rows)), { today: '2026-05-20' });
  return tables[0]?.rows.map(({ deadline: { date, kind } }) => date ?? kind);
}

const sv = ['Åtgärd', 'Ansvarig', 'Status', 'Pågår'];
const en = ['Action', 'Owner', 'Status', 'In progress'];

it.each([
  ['Klar ÅÅMM', ['2606', '2610', '2703']],
  ['Klart (ÅÅMM)', [2606, 2610, 2703]],
  ['Klart (åå-mm)', ['26-06', '26-10', '27-03']],
  ['Klart MMÅÅ', ['0626', '1026', '0327']],
  ['Klart MMÅÅ', [626, 1026, 327]],
  ['Klart (mån-år)', ['06-26', '10-26', '03-27']],
])('months under %s are read in its form: %j', (heading, cells) =>
  expect(due(heading, cells, sv)).toEqual(['2026-06-30', '2026-10-31', '2027-03-31']),
);

it.each([
  ['Due date (DD/MM/YYYY)', ['2026-04-03', '2026-06-05', '2026-07-08']],
  ['Due (dd/mm/yyyy)', ['2026-04-03', '2026-06-05', '2026-07-08']],
  ['Due MM/DD/YYYY', ['2026-03-04', '2026-05-06', '2026-08-07']],
  ['Due date', ['ambiguous', 'ambiguous', 'ambiguous']],
])('%s says which of day and month comes first', (heading, days) =>
  expect(due(heading, ['03/04/2026', '05/06/2026', '08/07/2026'], en)).toEqual(days),
);

it('a heading and cells that contradict one another are asked about', () =>
  expect(due('Due (MM/DD/YYYY)', ['03/04/2026', '25/06/2026', '08/07/2026'], en)).toEqual([
    'ambiguous',
    '2026-06-25',
    'ambiguous',
  ]));
