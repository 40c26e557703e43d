import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';

/* Columns whose heading and cells say different things, or that somebody has hidden: right, or asked; and never in silence. */

const today = '2026-05-15';
const rows = {
  sv: {
    head: ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    titles: [
      'Inför matavfallssortering',
      'Se över ventilationen',
      'Utbilda nya medarbetare',
      'Köp in cyklar',
      'Ta fram resepolicy',
    ],
    status: ['Pågår', 'Klar', 'Ej påbörjad', 'Pågår', 'Utgår'],
  },
  en: {
    head: ['Action', 'Owner', 'Due date', 'Status'],
    titles: [
      'Introduce food waste bins',
      'Review ventilation',
      'Train new staff',
      'Buy bicycles',
      'Draft travel policy',
    ],
    status: ['In progress', 'Done', 'Not started', 'In progress', 'Cancelled'],
  },
} as const;
type Language = keyof typeof rows;
const languages = ['sv', 'en'] as const;
const people = ['Karin Lund', 'Per Holm', 'Karin Lund', 'Eva Ek', 'Per Holm'];
const others = ['Eva Ek', 'Eva Ek', 'Per Holm', 'Karin Lund', 'Karin Lund'];
const due = (month: number): readonly CellValue[] =>
  [1, 2, 3, 4, 5].map((at) => day(`2026-0${month}-0${at}`));

type Columns = readonly (readonly [heading: string, cells: readonly CellValue[]])[];

function read(columns: Columns, hidden: readonly number[] = []) {
  const count = Math.max(...columns.map(([, cells]) => cells.length));
  const values = [
    columns.map(([heading]) => heading),
    ...Array.from({ length: count }, (_, row) => columns.map(([, cells]) => cells[row] ?? null)),
  ];
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', values, { hiddenColumns: hidden })), {
    today,
  });
  return {
    fields: tables[0]?.columns.map(({ field }) => field) ?? [],
    rows: tables[0]?.rows ?? [],
    asked: problems.flatMap(({ code, at }) =>
      code.endsWith('-heading') || code.endsWith('-headings') ? [at.column] : [],
    ),
  };
}

const plan = (language: Language) => {
  const { head, titles, status } = rows[language];
  return {
    title: [head[0], titles],
    owner: [head[1], people],
    deadline: [head[2], due(9)],
    status: [head[3], status],
  } as const;
};

describe('a hidden column never counts before a visible one of the same heading', () => {
  const oldOf = (heading: string) => [
    heading,
    `${heading} 2025`,
    `${heading} (gammal)`,
    `${heading} old`,
    `Tidigare ${heading.toLowerCase()}`,
  ];
  const cases = languages.flatMap((language) => {
    const { head, status } = rows[language];
    return [
      ...oldOf(head[1]).map((heading) => [heading, language, 'owner', others] as const),
      ...oldOf(head[2]).map((heading) => [heading, language, 'deadline', due(2)] as const),
      ...oldOf(head[3]).map((heading) => [heading, language, 'status', [...status].reverse()] as const),
    ];
  });
  it.each(cases)('%s (%s)', (heading, language, field, cells) => {
    const { title, owner, deadline, status } = plan(language);
    const old = [heading, cells] as const;
    const visible = { owner, deadline, status }[field];
    const rest = [owner, deadline, status].filter((one) => one !== visible);
    const before = read([title, old, visible, ...rest], [2]);
    const after = read([title, visible, old, ...rest], [3]);
    for (const { fields, asked } of [before, after]) {
      expect([[...fields].sort(), asked]).toEqual([['deadline', 'owner', 'status', 'title', 'unknown'], []]);
    }
    expect([before.fields[1], after.fields[2]]).toEqual(['unknown', 'unknown']);
  });
  it.each(languages)('alone it counts (%s)', (language) => {
    const { title, owner, deadline, status } = plan(language);
    expect(read([title, owner, deadline, status], [4]).fields).toEqual([
      'title',
      'owner',
      'deadline',
      'status',
    ]);
  });
});

describe('days that have all come under a word for done, and rows without one', () => {
  const words = [
    ['Klar', 'sv'],
    ['Klart', 'sv'],
    ['Färdig', 'sv'],
    ['Färdigt', 'sv'],
    ['Done', 'en'],
    ['Complete', 'en'],
    ['Finished', 'en'],
    ['Completion date', 'en'],
  ] as const;
  const past = [day('2026-02-01'), day('2026-02-09'), day('2026-03-01'), null, null];
  it.each(words)('%s (%s): nobody is late', (heading, language) => {
    const { title, owner } = plan(language);
    const { rows: found, asked, fields } = read([title, owner, [heading, past]]);
    expect(found.map(({ deadline }) => deadline.date)).toEqual([null, null, null, null, null]);
    expect(fields[2]).toBe('completedAt');
    if (/^(?:klar|färdig)/iu.test(heading)) expect(asked).toEqual([3]);
  });
  it.each([
    ['Klart', 'sv'],
    ['Klar', 'sv'],
    ['Färdigt', 'sv'],
  ] as const)('%s (%s) with days to come is a deadline', (heading, language) => {
    const { title, owner } = plan(language);
    expect(read([title, owner, [heading, [...past.slice(0, 3), day('2026-09-01'), null]]]).fields[2]).toBe(
      'deadline',
    );
    expect(
      read([title, owner, [heading, [...past.slice(0, 3), day('2026-04-01'), day('2026-05-01')]]]).fields[2],
    ).toBe('deadline');
  });
});

describe('status words under a heading of something else, and no status', () => {
  const headings = [
    ['Prioritet', 'sv'],
    ['Prio', 'sv'],
    ['Område', 'sv'],
    ['Priority', 'en'],
    ['Area', 'en'],
  ] as const;
  it.each(headings)('%s (%s) is no status in silence', (heading, language) => {
    const { title, owner, deadline, status } = plan(language);
    const { asked, fields } = read([title, owner, deadline, [heading, [...status[1]]]]);
    expect(fields[3] === 'status' ? asked : [4]).toEqual([4]);
    if (heading.startsWith('Prio')) expect(asked).toEqual([4]);
  });
  it.each(headings)('%s (%s) beside a status is as headed', (heading, language) => {
    const { title, owner, deadline, status } = plan(language);
    expect(read([title, owner, deadline, status, [heading, [...status[1]]]]).fields[3]).toBe('status');
  });
});

const reviewers = [
  ...[
    'Granskad av',
    'Kontrollerad av',
    'Godkänd av',
    'Verifierad av',
    'Attesterad av',
    'Avstämt med',
    'Bekräftad av',
    'Justerad av',
    'Kvitterad av',
    'Granskare',
  ].map((heading) => [heading, 'sv'] as const),
  ...[
    'Reviewed by',
    'Verified by',
    'Checked by',
    'Approved by',
    'Signed off by',
    'Inspected by',
    'Confirmed by',
    'Closed by',
    'Reviewer',
    'Initials',
    'Countersigned by',
    'Witnessed by',
    'Signed off',
    'Sign-off',
  ].map((heading) => [heading, 'en'] as const),
];
describe('who looked at it afterwards', () => {
  const signed: readonly (readonly CellValue[])[] = [
    ['AB', null, 'CD', null, null],
    ['AB', 'CD', 'AB', 'EF', 'CD'],
    ['Karin Lund', 'Per Holm', null, 'Eva Ek', null],
  ];
  it.each(reviewers)('%s (%s) holds no owners, or is asked about', (heading, language) => {
    const { title, deadline, status } = plan(language);
    for (const cells of signed) {
      const { fields, asked } = read([title, [heading, cells], deadline, status]);
      expect(fields[1] === 'owner' ? asked : [2]).toEqual([2]);
    }
  });
  it.each(reviewers)('%s (%s) beside an owner', (heading, language) => {
    const { title, owner, deadline, status } = plan(language);
    for (const cells of signed) {
      const { fields, asked } = read([title, owner, deadline, status, [heading, cells]]);
      expect([fields.slice(0, 4), asked.filter((column) => column !== 5)]).toEqual([
        ['title', 'owner', 'deadline', 'status'],
        [],
      ]);
      if (asked.length === 0)
        expect(['unknown', 'decisionMaker', 'completedAt', 'comment']).toContain(fields[4]);
    }
  });
});
