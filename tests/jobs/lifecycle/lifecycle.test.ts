import { addressName } from '../../../src/book/area';
import { replay } from '../../../src/book/replay';
import type { CellValue } from '../../../src/book/cells';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import type { Problem, ProblemCode } from '../../../src/plan/reading';
import { rules } from '../../../src/plan/settings/rules';
import { problemText } from '../../../src/text/problem';
import { groupName } from '../../../src/text/problem-names';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const today = '2020-11-24';
const request = { today, language: 'sv' } as const;

const actions: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'],
  ['Å-1', 'Byt lampor', 'Eva Berg', { date: '2020-12-01' }, 'Klar', null],
  ['Å-2', 'Sortera avfall', 'Bo Ek', { date: '2020-12-01' }, 'Pågår', null],
];

const headings = [
  'Nr',
  'Iakttagelse',
  'Typ av iakttagelse',
  'Orsak',
  'Krav',
  'Åtgärd nr',
  'Klart senast',
  'Status',
  'Stängd av',
  'Effektkontroll',
  'Kommentar',
];

interface Given {
  readonly kind?: string;
  readonly answers?: string | null;
  readonly due?: string | null;
  readonly status?: string;
  readonly by?: string | null;
  readonly comment?: string | null;
}

const finding = ({
  kind = 'Avvikelse',
  answers = 'Å-1',
  due = null,
  status = 'Öppen',
  by = null,
  comment = null,
}: Given) =>
  [
    'F1',
    'Avfall blandas i köket',
    kind,
    'Trångt',
    '8.1',
    answers,
    due === null ? null : { date: due },
    status,
    by,
    'Följs upp',
    comment,
  ] as const;

const bookWith = (given: Given, more: Rows = actions): WorkbookSnapshot =>
  bookOf(
    sheetOf('Plan 2020', more),
    sheetOf('Revision', [
      headings,
      [...finding(given)],
      ['F2', 'Bra skyltar överallt', 'Positiv iakttagelse', null, null, null, null, null, null, null, null],
    ]),
  );

const told = (book: WorkbookSnapshot, code: ProblemCode): readonly Problem[] =>
  jobs.check(book, request).problems.filter((problem) => problem.code === code);

test.each<readonly [string, ProblemCode, Given, string | null]>([
  [
    'it is closed and one of its actions is open',
    'closed-with-open-actions',
    { status: 'Stängd', answers: 'Å-1, Å-2' },
    'H2',
  ],
  ['it is closed and all is done', 'closed-with-open-actions', { status: 'Stängd' }, null],
  ['it is open and one of its actions is', 'closed-with-open-actions', { answers: 'Å-2' }, null],
  [
    'an improvement that is done with an open action',
    'closed-with-open-actions',
    { kind: 'Förbättringsförslag', status: 'Klar', answers: 'Å-2' },
    'H2',
  ],
  [
    'one that is refused needs no action done',
    'closed-with-open-actions',
    { kind: 'Förbättringsförslag', status: 'Avslås', answers: 'Å-2', comment: 'Dyrt' },
    null,
  ],
  ['all its actions are done and it is open', 'finding-with-all-done', {}, 'H2'],
  ['one of its actions is not', 'finding-with-all-done', { answers: 'Å-1, Å-2' }, null],
  ['it has none', 'finding-with-all-done', { answers: null }, null],
  ['it is closed already', 'finding-with-all-done', { status: 'Stängd' }, null],
  [
    'the one responsible for its action closed it',
    'closed-by-own-owner',
    { status: 'Stängd', by: 'eva berg' },
    'I2',
  ],
  ['somebody else closed it', 'closed-by-own-owner', { status: 'Stängd', by: 'Bo Ek' }, null],
  ['nobody says who', 'closed-by-own-owner', { status: 'Stängd' }, null],
  [
    'of an improvement nothing is asked',
    'closed-by-own-owner',
    { kind: 'Förbättringsförslag', status: 'Klar', by: 'Eva Berg' },
    null,
  ],
  [
    'a suggestion is refused',
    'refused-without-reason',
    { kind: 'Förbättringsförslag', status: 'Avslås', answers: null },
    'K2',
  ],
  [
    'a suggestion is refused with a reason',
    'refused-without-reason',
    { kind: 'Förbättringsförslag', status: 'Avslås', comment: 'För dyrt' },
    null,
  ],
  [
    'a suggestion is taken up',
    'refused-without-reason',
    { kind: 'Förbättringsförslag', status: 'Pågår' },
    null,
  ],
  ['its day has passed', 'finding-overdue', { due: '2020-11-23', answers: 'Å-2' }, 'G2'],
  ['its day is today', 'finding-overdue', { due: '2020-11-24' }, null],
  ['its day has passed and it is closed', 'finding-overdue', { due: '2020-10-01', status: 'Stängd' }, null],
  [
    'of a positive one nothing is asked',
    'finding-overdue',
    { kind: 'Positiv iakttagelse', due: '2020-10-01' },
    null,
  ],
  ['it has no day', 'finding-overdue', {}, null],
])('of a finding: %s (%s)', (_, code, given, cell) => {
  expect(told(bookWith(given), code).map(({ at }) => addressName(at))).toEqual(
    cell === null ? [] : [`Revision!${cell}`],
  );
});

const withAction = (status: string, comment: string | null, more: Rows = []): WorkbookSnapshot =>
  bookOf(
    sheetOf('Plan 2020', [
      ...actions,
      ['Å-3', 'Köp cyklar', 'Eva Berg', { date: '2020-12-01' }, status, comment],
    ]),
    ...(more.length === 0 ? [] : [sheetOf('Beslut', more)]),
  );
const decisions: Rows = [
  ['Beslut nr', 'Beslut', 'Ansvarig', 'Klart senast', 'Status', 'Åtgärd'],
  ['B-1', 'Inga cyklar köps, åtgärd Å-3 utgår', 'Eva Berg', { date: '2020-12-01' }, 'Klar', 'Å-3'],
];

test.each([
  ['cancelled', withAction('Utgår', null), ["'Plan 2020'!F4"]],
  ['moved', withAction('Flyttas till 2021', null), ["'Plan 2020'!F4"]],
  ['moved, as its status says why', withAction('Flyttas till 2021, ingen budget', null), []],
  ['cancelled with a reason', withAction('Utgår', 'Ingen budget'), []],
  ['cancelled, as its status says why', withAction('Utgår, ingen budget', null), []],
  ['cancelled by a decision', withAction('Utgår', null, decisions), []],
  ['done', withAction('Klar', null), []],
])('an action that is %s', (_, book, cells) => {
  expect(told(book, 'dropped-without-reason').map(({ at }) => addressName(at))).toEqual(cells);
});

test.each([
  'Utgår',
  'Utgår, ingen budget',
  'Flyttas över till 2021',
  'Flyttas till 2021 då budgeten är slut',
])('an ordered copy is told the same as its original: %s', (status) => {
  const book = bookOf(
    sheetOf('Plan 2020', [
      ...actions.slice(0, 1),
      ['Mål 1: Mindre resor'],
      ...actions.slice(1),
      ['Å-3', 'Köp cyklar', 'Eva Berg', { date: '2020-12-01' }, status, null],
    ]),
  );
  const after = replay(book, jobs.structure(book, request).changes.edits);
  expect(after.sheets.map(({ name }) => name)).toContain('Plan 2020 (ordnad)');
  const count = told(book, 'dropped-without-reason').length;
  expect(count).toBe(/budget/u.test(status) ? 0 : 1);
  expect(told(after, 'dropped-without-reason')).toHaveLength(count);
});

const withStatus = (book: WorkbookSnapshot, status: string, comment: CellValue): WorkbookSnapshot =>
  replay(book, [
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 2, column: 5 }, cells: [[status]] },
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 2, column: 6 }, cells: [[comment]] },
  ]);

test('an action that was done at the last meeting and is open again says why', () => {
  const book = bookWith({});
  const before = { ...request, today: '2020-09-01' };
  const met = replay(book, jobs.agenda(book, before).changes.edits);
  expect(told(met, 'reopened-without-reason')).toEqual([]);
  const again = told(withStatus(met, 'Pågår', null), 'reopened-without-reason');
  expect(again.map(({ at }) => addressName(at))).toEqual(["'Plan 2020'!F2"]);
  expect(told(withStatus(met, 'Pågår', 'Lamporna höll inte'), 'reopened-without-reason')).toEqual([]);
});

test('how a finding stands is written by nobody but a person', () => {
  const book = bookWith({ status: 'Öppen' });
  for (const job of ['review', 'link', 'agenda', 'structure'] as const) {
    const after = replay(book, jobs[job](book, request).changes.edits);
    const sheet = sheetNamed(after, 'Revision');
    expect(sheet && valueAt(sheet, 2, 8)).toBe('Öppen');
  }
});

test('every rule has its sentences, its name and its heading in both languages', () => {
  const at = { sheet: 'Plan', row: 2, column: 2 };
  for (const code of rules) {
    const problem: Problem = { code, severity: 'warning', at, found: 'F1', candidates: ['Å-1', 'Å-2'] };
    const [sv, en] = [problemText(problem, 'sv'), problemText(problem, 'en')];
    expect([sv === en, sv.length > 5, en.length > 5]).toEqual([false, true, true]);
    expect(groupName(code, 'sv')).not.toBe(groupName(code, 'en'));
  }
});
