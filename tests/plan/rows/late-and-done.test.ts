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

test.each(['Försenad', 'Försenad, leverantören', 'Sen', 'Late', 'Delayed', 'Overdue', 'Behind schedule'])(
  '%s beside a day of completion that has come is asked; without one it remains',
  (late) => {
    const { read, asked } = statuses('Klart den', [
      [late, day('2026-05-01')],
      [late, null],
      ['Klar', day('2026-05-02')],
    ]);
    expect(read).toEqual(['unknown', 'ongoing', 'done']);
    expect(asked).toEqual(['unknown-status']);
  },
);

test.each(['Klarmarkerad', 'Utfört den', 'Klart den'])(
  'answers under %s, where days would stand, are read and asked about',
  (heading) => {
    const { read, asked } = statuses(heading, [['Ja'], ['Nej'], ['Påbörjad'], ['Ja']]);
    expect(read).toEqual(['done', 'notStarted', 'ongoing', 'done']);
    expect(asked).toEqual(['doubtful-heading']);
  },
);
