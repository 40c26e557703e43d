import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';

const today = '2026-05-20';

const statuses = (heading: string, cells: readonly (readonly CellValue[])[]) => {
  const headings = [
    'Åtgärd',
    'Ansvarig',
    'Klart senast',
    ...(cells[0]?.length === 2 ? ['Status'] : []),
    heading,
  ];
  const rows = cells.map((own, at) => [`Byt lager på axel ${at}`, 'Eva Berg', '2026-06-01', ...own]);
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan 2026', [headings, ...rows])), { today });
  return {
    read: tables[0]?.rows.map(({ status }) => status.status),
    asked: problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
  };
};

const open = [
  'Pågår',
  'Påbörjad',
  'Ej påbörjad',
  'Planerad',
  'Väntar på offert',
  'In progress',
  'Not started',
  'On hold',
];
const late = ['Försenad', 'Försenad, leverantören', 'Sen', 'Late', 'Delayed', 'Overdue', 'Behind schedule'];

test.each([...late, ...open])(
  '%s beside a day of completion that has come is asked; without one it remains',
  (said) => {
    const { read, asked } = statuses('Klart den', [
      [said, day('2026-05-01')],
      [said, null],
      ['Klar', day('2026-05-02')],
    ]);
    expect([read?.[0], read?.[2]]).toEqual(['unknown', 'done']);
    expect(['notStarted', 'ongoing', 'waiting']).toContain(read?.[1]);
    expect(asked).toEqual(['status-against-day']);
  },
);

test.each(['Klar', 'Klart', 'Genomförd', 'Avslutad', 'Done', 'Completed', 'Closed'])(
  '%s beside a day of completion to come is asked; without one it is done',
  (done) => {
    const { read, asked } = statuses('Slutfört datum', [
      [done, day('2026-07-01')],
      [done, null],
      ...['2026-05-02', '2026-04-11', '2026-03-20', '2026-02-02'].map((one) => [done, day(one)]),
    ]);
    expect(read).toEqual(['unknown', 'done', 'done', 'done', 'done', 'done']);
    expect(asked).toEqual(['status-against-day']);
  },
);

test.each(['Utgår', 'Flyttad till 2027', 'Cancelled'])(
  '%s says why a day of completion stands there',
  (said) => {
    const { read, asked } = statuses('Slutfört datum', [
      [said, day('2026-05-01')],
      ['Klar', day('2026-05-02')],
    ]);
    expect(read?.[1]).toBe('done');
    expect(['cancelled', 'moved']).toContain(read?.[0]);
    expect(asked).toEqual([]);
  },
);

test.each(['varje månad', 'löpande', 'årligen', 'monthly'])(
  'what is done %s goes on after a day of completion',
  (time) => {
    const { tables, problems } = readPlan(
      bookOf(
        sheetOf('Plan 2026', [
          ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Slutfört datum'],
          ['Byt filter', 'Eva Berg', time, 'Pågår', day('2026-05-01')],
          ['Laga taket', 'Bo Ek', day('2026-06-01'), 'Klar', day('2026-05-02')],
          ['Måla staketet', 'Bo Ek', day('2026-06-01'), 'Pågår', null],
        ]),
      ),
      { today },
    );
    expect(tables[0]?.rows.map(({ status }) => status.status)).toEqual(['ongoing', 'done', 'ongoing']);
    expect(problems.filter(({ code }) => code === 'status-against-day')).toEqual([]);
  },
);

test('a finding stays open after what was done about it, until it is closed', () => {
  const { tables, problems } = readPlan(
    bookOf(
      sheetOf('Avvikelser', [
        ['Nr', 'Avvikelse', 'Grundorsak', 'Ansvarig', 'Status', 'Åtgärdat datum'],
        ['A1', 'Fel etikett på prov', 'Stress', 'Eva Berg', 'Öppen', day('2026-05-01')],
        ['A2', 'Frys ur funktion', 'Ålder', 'Bo Ek', 'Stängd', day('2026-05-02')],
      ]),
    ),
    { today },
  );
  expect(tables.map(({ kind }) => kind)).toEqual(['findings']);
  expect(tables[0]?.rows.map(({ status }) => status.status)).toEqual(['notStarted', 'done']);
  expect(problems.filter(({ code }) => code === 'status-against-day')).toEqual([]);
});

test.each(['Klarmarkerad', 'Utfört den', 'Klart den'])(
  'answers under %s, where days would stand, are read and asked about',
  (heading) => {
    const { read, asked } = statuses(heading, [['Ja'], ['Nej'], ['Påbörjad'], ['Ja']]);
    expect(read).toEqual(['done', 'notStarted', 'ongoing', 'done']);
    expect(asked).toEqual(['doubtful-heading']);
  },
);
