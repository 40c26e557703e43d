import { readPlan } from '../../../src/plan/read-plan';
import type { PlanReading } from '../../../src/plan/reading';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const read = (rows: Rows): PlanReading => readPlan(bookOf(sheetOf('Plan', rows)), { today: '2026-05-20' });

describe('periods whose cells say how it stands are asked about: nothing is done or due by them', () => {
  it.each([
    [
      ['Q1', 'Q2', 'Q3', 'Q4'],
      ['Start', 'Pågår', 'Klart'],
    ],
    [
      ['Q1', 'Q2', 'Q3', 'Q4'],
      ['25%', '50%', '100%'],
    ],
    [
      ['jan', 'feb', 'mar', 'apr'],
      ['Start', 'Pågår', 'Klart'],
    ],
    [
      ['Jan', 'Feb', 'Mar', 'Apr'],
      ['Start', 'Ongoing', 'Done'],
    ],
    [
      ['Kvartal 1', 'Kvartal 2', 'Kvartal 3', 'Kvartal 4'],
      ['Påbörjas', 'Pågår', 'Klart'],
    ],
    [
      ['v 10', 'v 20', 'v 30', 'v 40'],
      ['Start', 'Pågår', 'Klart'],
    ],
    [
      ['T1', 'T2', 'T3'],
      ['10 %', '40 %', '100 %'],
    ],
    [
      ['2025', '2026', '2027'],
      ['Start', 'Pågår', 'Klart'],
    ],
    [
      ['May', 'June', 'July'],
      ['20%', '60%', '100%'],
    ],
    [
      ['Maj', 'Juni', 'Juli'],
      ['Ej påbörjad', 'Pågår', 'Klar'],
    ],
  ])('%j: %j', (headings, said) => {
    const { tables, problems } = read([
      ['Aktivitet', 'Ansvarig', ...headings],
      ['Byt ut alla pannor', 'Per Lind', ...said],
      ['Inventera kemikalier', 'Eva Berg', null, ...said.slice(0, 2)],
    ]);
    const asked = problems.filter(
      ({ code, candidates }) => code === 'doubtful-heading' && candidates?.includes('status'),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]?.isUnread).toBe(true);
    expect(tables[0]?.rows.map(({ deadline }) => deadline.kind)).toEqual(['missing', 'missing']);
  });

  it('marks, names and steps of the work say when, as before', () => {
    for (const mark of ['x', 'Per', 'Montage']) {
      const { tables } = read([
        ['Aktivitet', 'Ansvarig', 'jan', 'feb', 'mar', 'apr'],
        ['Byt ut alla pannor', 'Per Lind', mark, mark],
        ['Inventera kemikalier', 'Eva Berg', null, null, mark],
      ]);
      expect(tables[0]?.rows.map(({ deadline }) => deadline.date)).toEqual(['2026-02-28', '2026-03-31']);
    }
  });
});

describe('marks in every stage up to the one that is reached', () => {
  it.each([
    [['Planerad', 'Påbörjad', 'Klar'], ['x', 'x', null], 'ongoing'],
    [['Planerad', 'Påbörjad', 'Klar'], ['x', 'x', 'x'], 'done'],
    [['Planerad', 'Påbörjad', 'Klar'], ['x', null, null], 'notStarted'],
    [['Planerad', 'Påbörjad', 'Klar'], [null, null, 'x'], 'done'],
    [['Planned', 'In progress', 'Complete'], ['✓', '✓', null], 'ongoing'],
    [['Planned', 'In progress', 'Complete'], ['✓', '✓', '✓'], 'done'],
    // Some stages only, or two of one sort: only the person knows.
    [['Planerad', 'Påbörjad', 'Klar'], ['x', null, 'x'], 'unknown'],
    [['Planerad', 'Påbörjad', 'Klar'], [null, 'x', 'x'], 'unknown'],
    [['Klar', 'Påbörjad', 'Planerad'], ['x', 'x', null], 'unknown'],
    [['Ej påbörjad', 'Pågår', 'Utgår'], ['x', 'x', 'x'], 'unknown'],
  ])('%j: %j', (headings, marks, wanted) => {
    const { tables } = read([
      ['Åtgärd', 'Ansvarig', ...headings],
      ['Byt ut alla pannor', 'Per Lind', ...marks],
      ['Inventera kemikalier', 'Eva Berg', 'x'],
      ['Laga taket', 'Eva Berg', null, 'x'],
      ['Ny policy', 'Eva Berg', null, null, 'x'],
    ]);
    expect(tables[0]?.rows[0]?.status.status).toBe(wanted);
  });
});

it.each([
  'Utför',
  'Utförs',
  'Genomför',
  'Genomförs',
  'Gör',
  'Åtgärdar',
  'Klarar',
  'Avslutar',
  'Stänger',
  'Executes',
])('names beside the status under %s are no second status', (heading) => {
  const { tables } = read([
    ['Åtgärd', heading, 'Klart senast', 'Status'],
    ['Byt ut alla pannor', 'Per Lind', '2026-06-30', 'Pågår'],
    ['Inventera kemikalier', 'Eva Berg', '2026-06-30', 'Klar'],
    ['Laga taket', 'Eva Berg', '2026-09-30', 'Pågår'],
  ]);
  expect(tables[0]?.columns[1]).not.toMatchObject({ more: 'secondStatus' });
  expect(tables[0]?.rows.map(({ status }) => status.status)).toEqual(['ongoing', 'done', 'ongoing']);
});

describe('letters of each quarter so far say how it stood', () => {
  const rows = (cells: readonly (readonly string[])[], key: readonly string[]) => [
    ['Åtgärd', 'Ansvarig', 'Q1', 'Q2', 'Q3', 'Q4'],
    ...cells.map((own, at) => [`Byt lager på axel ${at}`, 'Eva Berg', ...own]),
    ...key.map((text) => [text]),
  ];
  const letters = [
    ['P', 'G'],
    ['E', 'P'],
    ['G', 'G'],
    ['P', 'P'],
  ];
  it.each([[[]], [['G = genomförd, P = pågår, E = ej påbörjad']]])(
    'with the key %j: asked, and nothing is due by them',
    (key) => {
      const { tables, problems } = readPlan(bookOf(sheetOf('Plan 2026', rows(letters, key))), {
        today: '2026-05-20',
      });
      expect(tables[0]?.rows.map(({ deadline: { date } }) => date)).toEqual([null, null, null, null]);
      expect(problems.find(({ code }) => code === 'doubtful-heading')).toMatchObject({
        at: { column: 4 },
        candidates: ['status'],
      });
    },
  );
  it('marks that end in different quarters are when it is done', () => {
    const marks = [
      ['S', 'K'],
      ['S', '', 'K'],
      ['', 'S', '', 'K'],
    ];
    const { tables } = readPlan(bookOf(sheetOf('Plan 2026', rows(marks, []))), { today: '2026-05-20' });
    expect(tables[0]?.rows.map(({ deadline: { date } }) => date)).toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });
});

it('of statuses of one time each the newest is read, and said to be', () => {
  const { problems } = read([
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'jan', 'feb', 'mar', 'apr'],
    ['Byt ut alla pannor', 'Per Lind', '2026-03-31', 'Ej påbörjad', 'Pågår', 'Klar', 'Klar'],
    ['Inventera kemikalier', 'Eva Berg', '2026-06-30', 'Ej påbörjad', 'Ej påbörjad', 'Pågår', 'Pågår'],
    ['Laga taket', 'Eva Berg', '2026-06-30', 'Ej påbörjad', 'Ej påbörjad', 'Ej påbörjad', 'Ej påbörjad'],
  ]);
  const [asked] = problems.filter(({ columns }) => columns !== undefined);
  expect(asked?.columns?.[0]?.heading).toBe('apr');
  expect(asked).not.toHaveProperty('isUnread');
});
