import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import type { Meeting } from '../../../src/plan/settings/settings';
import { made, planBook } from '../agenda/typed-agenda';
import {
  after,
  day,
  heldMeeting,
  meeting,
  minutesMade,
  rowOf,
  rowsOf,
  typedInAgenda,
  typedInMinutes,
} from './held-meeting';

const agenda = made(planBook, { meeting, language: 'sv' });

const decisionOf = (book: WorkbookSnapshot, item: string): readonly string[] => rowOf(book, item).slice(4, 8);

const decided = (
  book: WorkbookSnapshot,
  item: string,
  decision: string | null,
  more: Readonly<Record<string, CellValue>> = {},
) => typedInAgenda(book, item, { decision, ...more });

const problemsOf = (book: WorkbookSnapshot, today = day): readonly string[] =>
  jobs.minutes(book, { today }).problems.map(({ code }) => code);

const first = minutesMade(decided(agenda, '1.2', 'Avfallet vägs varje månad i år.', { owner: 'Bo Ek' }));

test.each<[string, (book: WorkbookSnapshot) => WorkbookSnapshot, readonly string[], boolean]>([
  [
    'nothing has changed',
    (book) => book,
    ['B-2020-11-1', 'Avfallet vägs varje månad i år.', 'Bo Ek', ''],
    false,
  ],
  [
    'the agenda says more',
    (book) => decided(book, '1.2', 'Avfallet vägs varje vecka i år.'),
    ['B-2020-11-1', 'Avfallet vägs varje vecka i år.', 'Bo Ek', ''],
    false,
  ],
  [
    'the minutes were corrected',
    (book) => typedInMinutes(book, '1.2', { decision: 'Avfallet vägs varje dag i år.' }),
    ['B-2020-11-1', 'Avfallet vägs varje dag i år.', 'Bo Ek', ''],
    false,
  ],
  [
    'both were changed in the same way',
    (book) =>
      decided(
        typedInMinutes(book, '1.2', { decision: 'Vi väger det varje dag.' }),
        '1.2',
        'Vi väger det varje dag.',
      ),
    ['B-2020-11-1', 'Vi väger det varje dag.', 'Bo Ek', ''],
    false,
  ],
  [
    'both were changed: the minutes stay, and it is asked',
    (book) =>
      decided(
        typedInMinutes(book, '1.2', { decision: 'Vi väger det varje dag.' }),
        '1.2',
        'Vi väger det aldrig mer.',
      ),
    ['B-2020-11-1', 'Vi väger det varje dag.', 'Bo Ek', ''],
    true,
  ],
  [
    'different cells were changed: both hold',
    (book) =>
      typedInAgenda(typedInMinutes(book, '1.2', { owner: 'Eva' }), '1.2', { due: { date: '2021-05-01' } }),
    ['B-2020-11-1', 'Avfallet vägs varje månad i år.', 'Eva', '2021-05-01'],
    false,
  ],
  [
    'emptied in the minutes, it stays empty',
    (book) => typedInMinutes(book, '1.2', { decision: null, owner: null, number: null }),
    ['', '', '', ''],
    false,
  ],
  [
    'emptied in the minutes and then decided anew, it has its number again',
    (book) =>
      decided(
        minutesMade(typedInMinutes(book, '1.2', { decision: null, owner: null, number: null })),
        '1.2',
        'Avfallet vägs varje vecka i år.',
      ),
    ['B-2020-11-1', 'Avfallet vägs varje vecka i år.', '', ''],
    false,
  ],
  [
    'a number of a person’s own stays',
    (book) => typedInMinutes(book, '1.2', { number: '§ 14' }),
    ['§ 14', 'Avfallet vägs varje månad i år.', 'Bo Ek', ''],
    false,
  ],
])('%s', (_, change, said, isAsked) => {
  const book = change(first);
  expect(problemsOf(book).includes('differing-minutes')).toBe(isAsked);
  const again = minutesMade(book);
  expect(decisionOf(again, '1.2')).toEqual(said);
  expect(jobs.minutes(again, { today: day }).changes.edits).toEqual([]);
});

test('a decision emptied in the agenda stays in the minutes, and is asked about', () => {
  const book = decided(first, '1.2', null);
  expect(problemsOf(book)).toContain('withdrawn-decision');
  expect(decisionOf(minutesMade(book), '1.2')[1]).toBe('Avfallet vägs varje månad i år.');
});

test('a decision deleted from the minutes is named in the list, until its row is gone or dropped', () => {
  const book = minutesMade(typedInMinutes(first, '1.2', { decision: null, owner: null, number: null }));
  expect(problemsOf(book)).toContain('withdrawn-decision');
  const list = sheetNamed(book, 'Beslut');
  expect(list?.values[3]?.[0]).toBe('B-2020-11-1');
  const gone = replay(book, [
    { kind: 'writeCells', at: { sheet: 'Beslut', row: 4, column: 1 }, cells: [Array<null>(9).fill(null)] },
  ]);
  expect(problemsOf(gone)).not.toContain('withdrawn-decision');
  expect(rowsOf(minutesMade(gone), 'Beslut').filter((row) => row.startsWith('B-'))).toEqual([]);
});

test('a later decision above the first takes the next number', () => {
  const book = minutesMade(decided(first, '1.1', 'Lamporna byts ut igen om tio år.'));
  expect(decisionOf(book, '1.1')[0]).toBe('B-2020-11-2');
  expect(decisionOf(book, '1.2')[0]).toBe('B-2020-11-1');
  expect(
    rowsOf(book, 'Beslut')
      .flatMap((row) => row.split(' | ')[0] ?? '')
      .slice(3),
  ).toEqual(['B-2020-11-1', 'B-2020-11-2']);
});

test('the list follows the minutes until a person changes it there', () => {
  const listed = (book: WorkbookSnapshot): string => rowsOf(book, 'Beslut')[3] ?? '';
  const changed = decided(first, '1.2', 'Avfallet vägs varje vecka i år.');
  expect(listed(minutesMade(changed))).toContain('varje vecka');
  const own = replay(first, [
    {
      kind: 'writeCells',
      at: { sheet: 'Beslut', row: 4, column: 3 },
      cells: [['Vägning av avfall, månadsvis']],
    },
  ]);
  expect(listed(minutesMade(decided(own, '1.2', 'Avfallet vägs varje vecka i år.')))).toContain(
    'Vägning av avfall',
  );
});

test('the input is that of the meeting’s day, whatever the plan and the agenda say later', () => {
  const plan = replay(first, [
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 3, column: 5 }, cells: [['Klar']] },
  ]);
  const later = after(plan, jobs.agenda(plan, { today: '2020-12-05', language: 'sv' }));
  expect(rowsOf(later, 'Dagordning').join('\n')).toContain('Genomförda: 2 åtgärder');
  const again = minutesMade(later, { today: '2020-12-05' });
  expect(rowsOf(again, minutesIn(again, day)?.name)).toEqual(rowsOf(first, minutesIn(first, day)?.name));
});

test('lines and points that a person adds in the minutes stay where they are', () => {
  const sheet = minutesIn(first, day);
  const name = sheet?.name ?? '';
  const at = (sheet?.values.length ?? 0) + 1;
  const own = replay(first, [
    {
      kind: 'writeCells',
      at: { sheet: name, row: at, column: 2 },
      cells: [['Utdragsbestyrkande', 'bestyrks']],
    },
    { kind: 'writeCells', at: { sheet: name, row: 2, column: 1 }, cells: [['Rättad den 3 december']] },
    { kind: 'writeCells', at: { sheet: name, row: 17, column: 10 }, cells: [['till höger']] },
  ]);
  const again = minutesMade(decided(own, '1.1', 'Lamporna byts ut igen om tio år.'));
  const rows = rowsOf(again, name);
  expect(rows[1]).toBe('Rättad den 3 december');
  expect(rows.at(-1)).toBe(' | Utdragsbestyrkande | bestyrks');
  expect(rows.find((row) => row.endsWith('till höger'))).toContain('1 | Inledning');
  expect(jobs.minutes(again, { today: day }).changes.edits).toEqual([]);
});

test('a meeting of another day has minutes of its own, with its own numbers, and the old ones stay', () => {
  const next: Meeting = { ...meeting, date: '2021-03-23', time: '9–11' };
  const coming = after(first, jobs.agenda(first, { today: '2021-03-23', language: 'sv', meeting: next }));
  expect(problemsOf(coming, '2021-03-23')).not.toContain('two-meetings');
  const book = minutesMade(
    decided(coming, 'Vad ska klimatpotten', 'Potten går till cykelställ vid entrén.'),
    {
      today: '2021-03-24',
    },
  );
  expect(rowOf(book, 'Vad ska klimatpotten', '2021-03-23').slice(4, 6)).toEqual([
    'B-2021-03-1',
    'Potten går till cykelställ vid entrén.',
  ]);
  expect(rowsOf(book, minutesIn(book, day)?.name)).toEqual(rowsOf(first, minutesIn(first, day)?.name));
  expect(
    rowsOf(book, 'Beslut')
      .slice(3)
      .map((row) => row.split(' | ').slice(0, 2)),
  ).toEqual([
    ['B-2020-11-1', day],
    ['B-2021-03-1', '2021-03-23'],
  ]);
});

test.each<[string, (book: WorkbookSnapshot) => WorkbookSnapshot]>([
  ['names dropped', (book) => ({ ...book, names: [] })],
  ['names and properties dropped', (book) => ({ ...book, names: [], properties: new Map() })],
])('after a save by another program, %s, nothing is made twice', (_, forget) => {
  const more = forget(decided(first, '1.1', 'Lamporna byts ut igen om tio år.'));
  expect(jobs.check(more, { today: day }).reading.tables.map(({ sheet }) => sheet)).toEqual([
    'Plan 2020',
    'Revision 2020',
    'Beslut',
  ]);
  const again = minutesMade(more);
  expect(again.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
  expect(decisionOf(again, '1.1')[0]).toBe('B-2020-11-2');
  expect(rowsOf(again, 'Beslut').slice(3)).toHaveLength(2);
});

test('rows of the agenda’s head are those of the minutes, and each checker signs', () => {
  const book = replay(made(planBook, { meeting: { ...meeting, checker: 'Ove och Pia' }, language: 'sv' }), [
    { kind: 'writeCells', at: { sheet: 'Dagordning', row: 9, column: 2 }, cells: [['Dnr', 'V-2020-0351']] },
  ]);
  const rows = rowsOf(minutesMade(book), `Protokoll ${day}`);
  expect(rows).toContain(' | Diarienummer | V-2020-0351');
  expect(rows.filter((row) => row.startsWith(' | Justerare | '))).toEqual([
    ' | Justerare | Ove och Pia',
    ' | Justerare | Ove',
    ' | Justerare | Pia',
  ]);
});

test('own lines below a point keep their numbers when one between them is deleted in the agenda', () => {
  const at = rowsOf(agenda, 'Dagordning').findIndex((row) => row.startsWith('8 |'));
  const lines = ['Ett klassrum blir loppis varje vår.', 'Kaffet köps ekologiskt från och med nu.'];
  const withLines = (texts: readonly (string | null)[]): WorkbookSnapshot =>
    texts.reduce((book, text, index) => {
      const name = 'Dagordning';
      const row = 47 + index;
      return replay(book, [{ kind: 'writeCells', at: { sheet: name, row, column: 5 }, cells: [[text]] }]);
    }, agenda);
  expect(at).toBeGreaterThan(0);
  const two = minutesMade(withLines(lines));
  const numbersOf = (book: WorkbookSnapshot): readonly string[] =>
    rowsOf(book, 'Beslut')
      .slice(3)
      .map((row) => row.split(' | ').slice(0, 3).join(' '));
  const expected = [`B-2020-11-1 ${day} ${lines[0] ?? ''}`, `B-2020-11-2 ${day} ${lines[1] ?? ''}`];
  expect(numbersOf(two)).toEqual(expected);
  // The first is deleted, and the row closes up.
  const sheet = sheetNamed(two, 'Dagordning');
  expect(sheet).toBeDefined();
  const less = replay(two, [
    {
      kind: 'writeCells',
      at: { sheet: 'Dagordning', row: 47, column: 5 },
      cells: [[lines[1] ?? null], [null]],
    },
  ]);
  const again = jobs.minutes(less, { today: day });
  expect(
    again.problems.filter(({ code }) => code === 'withdrawn-decision').map(({ found }) => found),
  ).toEqual([`B-2020-11-1 ${lines[0] ?? ''}`]);
  expect(numbersOf(after(less, again))).toEqual(expected);
});

test('the meeting before a meeting is an earlier one, also once its own decisions are in the workbook', () => {
  const sample = heldMeeting('sv', {});
  const previous = (book: WorkbookSnapshot): string | undefined => rowOf(book, 'Föregående möte')[2];
  const minuted = minutesMade(sample);
  expect(previous(minuted)).toBe('2020-04-06');
  expect(previous(minutesMade(minuted, { today: '2020-11-25' }))).toBe('2020-04-06');
});
