import { jobs } from '../../../src/jobs/jobs';
import { replay } from '../../../src/book/replay';
import type { Field } from '../../../src/plan/field';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* What a heading between the rows ends: the goal, the area or the state that stood above it. */

const today = '2026-05-20';
const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const tasks = [
  'Byt filter',
  'Laga taket',
  'Märk upp vägarna',
  'Utbilda alla',
  'Måla trapphuset',
  'Sopa gården',
];

/** `.` is an action, other texts stand alone in their rows. */
function rowsOf(lines: readonly string[], head = headings): Rows {
  let at = 0;
  return [
    head,
    ...lines.map((line) => {
      if (line !== '.') return [line];
      at += 1;
      return [tasks[at - 1] ?? `Åtgärd ${at}`, 'Eva Berg', '2026-06-01', 'Pågår'].slice(0, head.length);
    }),
  ];
}

function read(rows: Rows, map: ReadonlyMap<string, Field> = new Map()) {
  const { tables, problems } = readPlan(bookOf(sheetOf('Blad1', rows)), { today, map });
  const [table] = tables;
  return {
    goals: table?.rows.map(({ goal }) => goal),
    areas: table?.rows.map(({ area }) => area),
    states: table?.rows.map(({ status: { status } }) => status),
    asked: problems.flatMap(({ code, found, candidates }) =>
      code === 'unsure-band' ? [[found, candidates?.[0]]] : [],
    ),
  };
}
const [one, two] = ['Mål 1: Minska utsläppen', 'Mål 2: Trygga medarbetare'] as const;

describe('nothing tells whether the goal goes on: it ends, and the person is asked', () => {
  it.each([
    'Kvarstående från 2025',
    'Från förra året',
    'Nytt 2026',
    'Från mötet 12 mars',
    'Avslutade åtgärder',
    'Fastighetsavdelningen',
    'Löpande arbete',
    'HT 2026',
    'Carried over from 2025',
    'From last year',
    'Completed actions',
    'Department of Estates',
    'Q3',
    'Ongoing',
    'Added in May',
  ])('%s', (band) => {
    const rows = rowsOf([one, '.', two, '.', band, '.']);
    expect(read(rows)).toMatchObject({ goals: [one, two, null], asked: [[band, 'area']] });
    const own = read(rows, new Map([[band, 'area']]));
    expect([own.goals, own.asked]).toEqual([[one, two, null], []]);
    const above = read(rows, new Map([[band, 'unknown']]));
    expect([above.goals, above.asked]).toEqual([[one, two, two], []]);
  });

  it('is asked once for all of them, and answered so', () => {
    const rows = rowsOf([one, '.', 'Från förra året', '.', two, '.', 'Nytt 2026', '.']);
    expect(read(rows).asked).toHaveLength(1);
    expect(read(rows, new Map([['Från förra året', 'unknown']])).goals).toEqual([one, one, two, two]);
  });
});

describe('its own words tell that it belongs to no goal: nothing is asked', () => {
  it.each([
    'Övrigt',
    'Övriga åtgärder',
    'Gemensamt',
    'Allmänt',
    'Diverse',
    'Annat',
    'Other',
    'Other actions',
    'General',
    'Miscellaneous',
    'Everything else',
    'Shared',
  ])('%s', (band) => {
    const { goals, areas, asked } = read(rowsOf([one, '.', two, '.', band, '.']));
    expect([goals, areas?.slice(0, 2), asked]).toEqual([[one, two, null], [null, null], []]);
  });
});

describe('what stands right above another heading is over it', () => {
  it.each([
    [
      [one, 'Inköp', '.', 'Transporter', '.', two, 'Utbildning', '.'],
      [one, one, two],
    ],
    [
      [one, 'Pågående', '.', 'Avslutade', '.', two, 'Pågående', '.'],
      [one, one, two],
    ],
    [
      [one, '2025', '.', '2026', '.', two, '2026', '.'],
      [one, one, two],
    ],
    [
      [one, 'Fastighetsavdelningen', '.', 'IT-avdelningen', '.'],
      [one, one],
    ],
    [
      ['Område A', one, '.', two, '.', 'Område B', 'Mål 3: Fler cyklar', '.'],
      [one, two, 'Mål 3: Fler cyklar'],
    ],
    [
      ['2026', one, '.', two, '.', '2027', one, '.'],
      [one, two, one],
    ],
  ])('%j', (lines, goals) => {
    const result = read(rowsOf(lines));
    expect([result.goals, result.asked]).toEqual([goals, []]);
  });
  it('and what comes again under several goals is below them', () => {
    const lines = [one, '.', 'Avslutade', '.', two, '.', 'Avslutade', '.'];
    const { goals, asked } = read(rowsOf(lines));
    expect([goals, asked]).toEqual([[one, one, two, two], []]);
  });
});

describe('a later goal ends what began below the first', () => {
  it('an area', () =>
    expect(read(rowsOf([one, '.', 'Från förra året', '.', two, '.'])).areas).toEqual([
      null,
      'Från förra året',
      null,
    ]));
  it('a state, where no column says how things stand', () => {
    const lines = [one, '.', 'Avslutade', '.', two, '.', 'Avslutade', '.'];
    expect(read(rowsOf(lines, headings.slice(0, 3))).states).toEqual(['missing', 'done', 'missing', 'done']);
  });
  it('but not an area that the goals stand in', () =>
    expect(read(rowsOf(['Område A', '.', one, '.', two, '.'])).areas).toEqual(Array(3).fill('Område A')));
});

describe('a column of goals that is filled once for several rows', () => {
  const head = ['Mål', ...headings];
  const line = (goal: string | null, title: string) => [goal, title, 'Bo Ek', '2026-06-01', 'Pågår'];
  const table = (band: Rows[number]): Rows => [
    head,
    line('Minska utsläppen', 'Byt filter'),
    line(null, 'Laga taket'),
    line('Trygga medarbetare', 'Utbilda alla'),
    line(null, 'Märk upp vägarna'),
    band,
    line(null, 'Sopa gården'),
    line(null, 'Måla trapphuset'),
  ];
  it.each(['Från 2025', 'Åtgärder från förra året', 'Carried over', 'Avslutade', 'HT 2026'])(
    'ends at %s below the titles, and is asked about',
    (band) => {
      const { goals, asked } = read(table([null, band]));
      expect(goals?.slice(-3)).toEqual(['Trygga medarbetare', null, null]);
      expect(asked).toEqual([[band, 'area']]);
      expect(read(table([null, band]), new Map([[band, 'unknown']])).goals?.at(-1)).toBe(
        'Trygga medarbetare',
      );
    },
  );
});

describe('a goal with who answers for it, or by when, in the columns of those', () => {
  it.each([
    [one, two],
    ['Område A', 'Område B'],
    ['Goal 1 Reduce emissions', 'Goal 2 Safe staff'],
    ['Objective 1: Less waste', 'Objective 2: Safe staff'],
    ['Delmål 1', 'Delmål 2'],
    ['Fokusområde 1: Klimat', 'Fokusområde 2: Lokaler'],
    ['Mål: Minska avfallet', 'Mål: Trygga elever'],
    ['Area 1: Climate', 'Area 2: Premises'],
    ['Target 1: 20 % less', 'Target 2: 10 % less'],
    ['Mål A Klimat', 'Mål B Lokaler'],
  ])('%s | %s is no action', (first, second) => {
    const rows = (owner: string | null, due: string | null): Rows => [
      headings,
      [first, owner, due],
      ['Byt filter', owner === null ? 'Kim' : null, due === null ? '2026-06-01' : null, 'Pågår'],
      ['Laga taket', owner === null ? 'Kim' : null, due === null ? '2026-06-01' : null, 'Pågår'],
      [second, owner && 'Bo Ek', due],
      ['Märk upp', owner === null ? 'Kim' : null, due === null ? '2026-06-01' : null, 'Pågår'],
    ];
    for (const [owner, due] of [
      ['Eva Berg', null],
      [null, '2026-12-31'],
    ] as const) {
      const { tables } = readPlan(bookOf(sheetOf('Blad1', rows(owner, due))), { today });
      const found = tables[0]?.rows ?? [];
      expect(found.map(({ title }) => title)).toEqual(['Byt filter', 'Laga taket', 'Märk upp']);
      expect(found.map(({ ownerText }) => ownerText)).toEqual(
        owner === null ? ['Kim', 'Kim', 'Kim'] : ['Eva Berg', 'Eva Berg', 'Bo Ek'],
      );
      expect(found[0]?.deadline.date).toBe(due ?? '2026-06-01');
    }
  });

  it('says nothing of an action that has none where others below have their own', () => {
    const rows: Rows = [
      headings,
      [one, 'Eva Berg'],
      ['Byt filter', 'Kim', '2026-06-01', 'Pågår'],
      ['Laga taket', null, '2026-06-01', 'Pågår'],
    ];
    const { tables, problems } = readPlan(bookOf(sheetOf('Blad1', rows)), { today });
    expect(tables[0]?.rows.map(({ ownerText }) => ownerText)).toEqual(['Kim', '']);
    expect(problems.map(({ code }) => code)).toEqual(['missing-owner']);
  });

  it.each(['Målgruppsanalys', 'Target group survey', 'Målning av trapphus'])('%s is an action', (title) => {
    const rows: Rows = [headings, [title, 'Eva Berg'], ...rowsOf(['.', '.', '.']).slice(1)];
    expect(readPlan(bookOf(sheetOf('Blad1', rows)), { today }).tables[0]?.rows[0]?.title).toBe(title);
  });

  it('counts the same in the ordered copy', () => {
    const rows: Rows = [
      headings,
      [one, 'Eva Berg', '2026-12-31'],
      ['Byt filter', null, null, 'Pågår'],
      ['Laga taket', null, null, 'Klart'],
    ];
    const book = bookOf(sheetOf('Blad1', rows));
    const copy = replay(book, jobs.structure(book, { today }).changes.edits);
    const facts = (of: typeof book) =>
      readPlan(of, { today }).tables[0]?.rows.map((row) => [
        row.title,
        row.ownerText,
        row.deadline.date,
        row.status.status,
        row.goal,
      ]);
    expect(facts(copy)).toEqual(facts(book));
    expect(jobs.structure(copy, { today }).changes.edits).toEqual([]);
  });
});
