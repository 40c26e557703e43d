import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* Merely "Datum" before what went wrong: when it was noted, or when it is to be done. */

const today = '2026-05-20';

function read(heading: string, days: readonly string[], isFirst = true) {
  const first: Rows[number] = isFirst ? [heading, 'Maskin'] : ['Maskin'];
  const rows: Rows = [
    [...first, 'Problem', 'Åtgärd', 'Ansvarig', ...(isFirst ? [] : [heading]), 'Klart'],
    ...days.map((date, at) => [
      ...(isFirst ? [day(date)] : []),
      `Kap ${at}`,
      'Lager slitet',
      `Byt lager på axel ${at}`,
      'Eva Berg',
      ...(isFirst ? [] : [day(date)]),
      at % 2 ? 'ja' : 'nej',
    ]),
  ];
  const { tables, problems } = readPlan(bookOf(sheetOf('Stopplista', rows)), { today });
  return {
    deadlines: tables[0]?.rows.map(({ deadline }) => deadline.date),
    asked: problems.filter(({ code }) => code === 'doubtful-heading').map(({ candidates }) => candidates),
  };
}

const past = ['2026-05-04', '2026-05-05', '2026-05-05', '2026-05-11', '2026-05-12'];
const toCome = ['2026-05-04', '2026-05-05', '2026-06-05', '2026-06-11', '2026-07-12'];

test.each(['Datum', 'Date', 'Dag', 'Day'])(
  '%s over days that rise and have come is asked, and none is late',
  (heading) => {
    expect(read(heading, past)).toEqual({ deadlines: past.map(() => null), asked: [['deadline']] });
  },
);

test('days to come, days in no order, and days after what is to be done are deadlines', () => {
  expect(read('Datum', toCome)).toEqual({ deadlines: toCome, asked: [] });
  expect(read('Datum', [...past].reverse())).toEqual({ deadlines: [...past].reverse(), asked: [] });
  expect(read('Datum', past, false)).toEqual({ deadlines: past, asked: [] });
});
