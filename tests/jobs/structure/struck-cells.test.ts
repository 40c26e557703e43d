import { cellKey } from '../../../src/book/area';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import type { JobRequest } from '../../../src/jobs/job';
import { readPlan } from '../../../src/plan/read-plan';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { bookOf, sheetOf } from '../../plan/sheet-of';

/* What is struck through in the original is struck in the ordered copy, unless a person has answered for it. */

const today = '2026-05-20';
const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const book = bookOf(
  sheetOf(
    'Plan',
    [
      headings,
      ['Mål 1. Minskad energi'],
      ['Byt lås i entrén', 'Bo Ek', '2026-06-01', 'Pågår'],
      ['Måla trapphuset', 'Eva Berg', '2026-06-01', 'Pågår'],
      ['Mål 2. Mindre avfall'],
      ['Sopa gården', 'Kim Lund', '2026-06-01', 'Pågår'],
    ],
    { strike: ['A3:D3', 'C4'] },
  ),
);

const struckIn = (request: Partial<JobRequest> = {}) =>
  jobs
    .structure(book, { today, ...request })
    .changes.edits.flatMap((edit) => (edit.kind === 'setLook' && edit.look === 'struck' ? [edit.area] : []))
    .map(({ row, column, columns }) => [row, column, columns]);
const answer = (row: number, column: number, value: string) => ({
  answers: [{ at: { sheet: 'Plan', row, column }, value: value.startsWith('2') ? { date: value } : value }],
});

// The copy has an id and the goal before these columns.
it.each([
  [
    'nothing is answered',
    {},
    [
      [2, 3, 4],
      [3, 5, 1],
    ],
  ],
  [
    'the action is dropped',
    answer(3, 4, 'Utgår'),
    [
      [2, 3, 3],
      [3, 5, 1],
    ],
  ],
  ['the action is open', answer(3, 4, 'Väntar'), [[3, 5, 1]]],
  ['another day holds', answer(4, 3, '2026-09-01'), [[2, 3, 4]]],
])('%s', (_name, request, cells) => expect(struckIn(request)).toEqual(cells));

it('in a plan that is ordered where it stands an answer ends the question, and the stroke stays', () => {
  const rows = [
    headings,
    ['Byt lås i entrén', 'Bo Ek', '2026-06-01', 'Pågår'],
    ['Sopa', 'Bo Ek', '2026-06-01', 'Pågår'],
  ];
  const struck = bookOf(sheetOf('Plan', rows, { strike: ['A2', 'C3'] }));
  const asked = (of: typeof struck) =>
    readPlan(of, { today }).problems.flatMap(({ code }) => (code.startsWith('struck') ? [code] : []));
  const answers = [...answer(2, 4, 'Väntar').answers, ...answer(3, 3, '2026-09-01').answers];
  const { changes } = jobs.structure(struck, { today, answers });
  expect(asked(struck)).toEqual(['struck-out', 'struck-deadline']);
  expect(asked(replay(struck, changes.edits))).toEqual([]);
});

describe.each([
  ['sv', 'Mål 1. Minskad energi', 'Mål 2. Mindre avfall', ['Ej påbörjad', 'Pågår', 'Väntar', 'pågående']],
  ['en', 'Goal 1. Less energy', 'Goal 2. Less waste', ['Not started', 'In progress', 'On hold', 'ongoing']],
] as const)('an open action whose cells are all struck, %s', (language, first, second, open) => {
  const columns = language === 'sv' ? headings : ['Action', 'Responsible', 'Due date', 'Status'];
  const rowsOf = (status: string, isCopied: boolean) => [
    columns,
    ...(isCopied ? [[first]] : []),
    ['Byt lås i entrén', 'Bo Ek', '2026-04-01', status],
    ...(isCopied ? [[second]] : []),
    ['Sopa gården', 'Kim Lund', '2026-06-01', status],
  ];
  const cases = open.flatMap((status) =>
    [true, false].flatMap((isCopied) =>
      (['A', 'D'] as const).map((last) => ({ status, isCopied, last, row: isCopied ? 3 : 2 })),
    ),
  );
  it.each(cases)(
    '$status, copied: $isCopied, struck as far as $last: asked before the review, in it and after it',
    ({ status, isCopied, last, row }) => {
      const plan = bookOf(
        sheetOf('Plan 2026', rowsOf(status, isCopied), { strike: [`A${row}:${last}${row}`] }),
      );
      const codes = (problems: readonly { readonly code: string }[]) =>
        problems.flatMap(({ code }) => (code.startsWith('struck') ? [code] : []));
      const { changes, problems } = jobs.review(plan, { today, language });
      expect(codes(readPlan(plan, { today }).problems)).toEqual(['struck-out']);
      expect(codes(problems)).toEqual(['struck-out']);
      expect(codes(readPlan(replay(plan, changes.edits), { today }).problems)).toEqual(['struck-out']);
    },
  );
});

it('is struck in the file', () => {
  const host = xlsxHost(blankWorkbook());
  const area = { sheet: 'Blad1', row: 2, column: 2, rows: 1, columns: 2 };
  const edits: readonly Edit[] = [
    { kind: 'writeCells', at: area, cells: [['Pågår', 'Klar']] },
    { kind: 'setLook', area, look: 'struck' },
  ];
  host.apply(guarded(host.read(), edits));
  const looks = host.read().sheets[0]?.looks;
  expect([1, 2, 3, 4].map((column) => looks?.get(cellKey(2, column))?.strike)).toEqual([
    undefined,
    true,
    true,
    undefined,
  ]);
});

describe('a name or a status that is struck alone', () => {
  const rows = [
    headings,
    ['Byt lås i entrén', 'Bo Ek', '2026-06-01', 'Pågår'],
    ['Sopa gården', 'Bo Ek', '2026-06-01', 'Pågår'],
    ['Måla trapphuset', 'Bo Ek', '2026-06-01', 'Klar'],
  ];
  const struck = bookOf(sheetOf('Plan', rows, { strike: ['B2', 'D3'] }));
  const asked = (of: typeof struck) =>
    readPlan(of, { today }).problems.flatMap(({ code, severity }) => (severity === 'warning' ? [code] : []));
  const answers = [...answer(2, 2, 'Eva Berg').answers, ...answer(3, 4, 'Väntar').answers];

  it('is asked about before and after, where nothing is answered', () => {
    const { changes } = jobs.structure(struck, { today });
    expect(asked(struck)).toEqual(['unsure-owner', 'unknown-status']);
    expect(asked(replay(struck, changes.edits))).toEqual(['unsure-owner', 'unknown-status']);
  });
  it('is no question any more where it is answered', () => {
    const { changes } = jobs.structure(struck, { today, answers });
    expect(asked(replay(struck, changes.edits))).toEqual([]);
  });
});

it('of a cell of which a run is struck, what is left goes into the copy', () => {
  const rows = [
    headings,
    ['Mål 1. Minskad energi'],
    ['Byt lås i entrén', 'Bo Ek Anna Berg', '2026-06-01', 'Pågår Klar'],
    ['Mål 2. Mindre avfall'],
    ['Sopa gården', 'Kim Lund', '2026-06-01', 'Pågår'],
  ];
  const struckRuns = new Map([
    [cellKey(3, 2), { text: 'Bo Ek Anna Berg', left: ' Anna Berg' }],
    [cellKey(3, 4), { text: 'Pågår Klar', left: ' Klar' }],
  ]);
  const plan = bookOf({ ...sheetOf('Plan', rows), struckRuns });
  const { changes } = jobs.structure(plan, { today });
  const [before] = readPlan(plan, { today }).tables;
  const [after] = readPlan(replay(plan, changes.edits), { today }).tables;
  const said = (of: typeof before) => [of?.rows[0]?.owners, of?.rows[0]?.status.status];
  expect(said(before)).toEqual([[{ name: 'Anna Berg' }], 'done']);
  expect(said(after)).toEqual(said(before));
});

describe('a stroke in a plan that is ordered where it stands', () => {
  const words = {
    sv: { headings, open: ['pågår!!', 'Pågår', 'Väntar'], day: '1/6 2026' },
    en: {
      headings: ['Action', 'Owner', 'Due date', 'Status'],
      open: ['ongoing!!', 'In progress', 'Waiting'],
      day: '1 June 2026',
    },
  } as const;
  const asked = (of: typeof book) =>
    readPlan(of, { today }).problems.flatMap(({ code, severity, at }) =>
      severity === 'warning' ? [`${code} ${at.row}`] : [],
    );

  describe.each(['sv', 'en'] as const)('in %s', (language) => {
    const { headings: line, open, day } = words[language];
    const [loose, plain, other] = open;
    const rows = [
      [...line],
      ['Swap the lock', 'Bo Ek', { date: '2026-06-01' }, loose],
      ['Paint the stairs', 'Eva Berg', day, plain],
      ['Sweep the yard', 'Kim Lund', { date: '2026-06-01' }, plain],
      ['Weigh the waste', 'Kim Lund', { date: '2026-06-01' }, plain],
      ['Count the lamps', 'Kim Lund', { date: '2026-06-01' }, plain],
    ];
    const struck = bookOf(sheetOf('Plan', rows, { strike: ['A2', 'C3', 'B4', 'D5', 'A6:D6'] }));
    const questions = [
      'struck-out 2',
      'struck-deadline 3',
      'unsure-owner 4',
      'unknown-status 5',
      'struck-out 6',
    ];
    const ordered = replay(struck, jobs.structure(struck, { today }).changes.edits);
    const at = (row: number, column: number) => ({ sheet: 'Plan', row, column });

    it('stays a question when words and days beside it are only written alike', () => {
      expect(asked(struck)).toEqual(questions);
      expect(ordered.sheets[0]?.values[1]?.[3]).not.toBe(loose);
      expect(asked(ordered)).toEqual(questions);
    });

    it.each([
      ['before it is ordered', struck],
      ['afterwards', ordered],
    ])('is answered with what stands there, %s; undone it is a question again', (_name, plan) => {
      const { changes } = jobs.structure(plan, {
        today,
        answers: [
          { at: at(2, 4), value: plain },
          { at: at(3, 3), value: { date: '2026-06-01' } },
          { at: at(4, 2), value: 'Kim Lund' },
          { at: at(5, 4), value: plain },
          { at: at(6, 4), value: plain },
        ],
      });
      const after = replay(plan, changes.edits);
      expect(asked(after)).toEqual([]);
      expect(readPlan(after, { today }).tables[0]?.rows.map(({ status }) => status.status)).toEqual(
        Array(5).fill('ongoing'),
      );
      expect(jobs.structure(after, { today }).changes.edits).toEqual([]);
      expect(asked(replay(after, inverse(plan, changes.edits).edits))).toEqual(questions);
    });

    it('is answered with another word', () => {
      const answers = [
        { at: at(2, 4), value: other },
        { at: at(6, 4), value: other },
      ];
      const after = replay(struck, jobs.structure(struck, { today, answers }).changes.edits);
      expect(asked(after)).toEqual(questions.slice(1, 4));
    });
  });
});
