import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { made, planBook } from '../agenda/typed-agenda';
import { day, meeting, minutesMade, rowsOf, typedInAgenda, typedInMinutes } from './held-meeting';

const agenda = made(planBook, { meeting, language: 'sv' });
const lines = [
  ['Dagordningen', { decision: 'Ja' }],
  ['1.2', { decision: 'Avfallet vägs varje dag.', owner: 'Bo Ek' }],
  ['Vad ska klimat', { decision: 'Köp cyklar' }],
] as const;
const held = minutesMade(lines.reduce((book, [item, said]) => typedInAgenda(book, item, said), agenda));

const without = (book: WorkbookSnapshot, sheet: string): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => name !== sheet),
  names: book.names.filter(({ area }) => area?.sheet !== sheet),
});

const rowGone = (book: WorkbookSnapshot, number: string): WorkbookSnapshot => {
  const row = (sheetNamed(book, 'Beslut')?.values ?? []).findIndex(([id]) => id === number) + 1;
  const at = { sheet: 'Beslut', row, column: 1 };
  return replay(book, [{ kind: 'writeCells', at, cells: [Array<null>(9).fill(null)] }]);
};

const done = (book: WorkbookSnapshot, row: number): WorkbookSnapshot =>
  replay(book, [{ kind: 'writeCells', at: { sheet: 'Beslut', row, column: 7 }, cells: [['Klar']] }]);

const allDone = [4, 5, 6].reduce(done, held);

const missing = (book: WorkbookSnapshot, today = '2021-03-10'): readonly string[] =>
  jobs
    .check(book, { today })
    .problems.filter(({ code }) => code === 'unlisted-decision')
    .map(({ found }) => found ?? '');

const pointTwo = (book: WorkbookSnapshot): readonly string[] =>
  jobs.agenda(book, { today: '2021-03-10', year: 2020 }).agenda?.items[1]?.lines.slice(2) ?? [];

const weighed = 'B-2020-11-2 Avfallet vägs varje dag.';
const bikes = 'B-2020-11-3 Köp cyklar';
const alone = 'står i protokollet men inte i listan över beslut';

test.each<[string, WorkbookSnapshot, readonly string[], string]>([
  ['all are listed', held, [], '1 av 3 genomförda'],
  ['all are done', allDone, [], 'Samtliga beslut genomförda'],
  ['the sheet is deleted', without(held, 'Beslut'), [weighed, bikes], '0 av 2 genomförda'],
  [
    'the sheet is deleted once all was done',
    without(allDone, 'Beslut'),
    [weighed, bikes],
    '0 av 2 genomförda',
  ],
  ['a row is deleted', rowGone(held, 'B-2020-11-2'), [weighed], '1 av 3 genomförda'],
  ['a row is deleted among done ones', rowGone(allDone, 'B-2020-11-3'), [bikes], '2 av 3 genomförda'],
  [
    'the row of what was adopted is deleted',
    rowGone(allDone, 'B-2020-11-1'),
    [],
    'Samtliga beslut genomförda',
  ],
  [
    'its number is deleted from the minutes too',
    rowGone(typedInMinutes(allDone, 'Vad ska klimat', { decision: null, number: null }), 'B-2020-11-3'),
    [],
    'Samtliga beslut genomförda',
  ],
  [
    'it is emptied in the minutes, and its number left there',
    rowGone(typedInMinutes(allDone, 'Vad ska klimat', { decision: null }), 'B-2020-11-3'),
    [],
    'Samtliga beslut genomförda',
  ],
  [
    'all rows but one',
    rowGone(rowGone(allDone, 'B-2020-11-2'), 'B-2020-11-3'),
    [weighed, bikes],
    '1 av 3 genomförda',
  ],
  [
    'the minutes are deleted with the list',
    without(without(held, 'Beslut'), `Protokoll ${day}`),
    [],
    'Källa saknas',
  ],
])('%s: each is named, and point 2 says no more than is known', (_, book, numbers, said) => {
  expect(missing(book)).toEqual(numbers);
  const [sum = '', ...open] = pointTwo(book);
  if (said !== 'Källa saknas') expect(sum).toMatch(new RegExp(`${day}: ${said}$`));
  else expect(sum).not.toContain('genomförda');
  for (const number of numbers) expect(open).toContain(`${number}: ${alone}`);
});

test('decisions of an earlier meeting that no list has stand among those that are left', () => {
  const next = { ...meeting, date: '2021-03-23' };
  const coming = replay(
    held,
    jobs.agenda(held, { today: '2021-03-20', language: 'sv', meeting: next }).changes.edits,
  );
  const second = minutesMade(typedInAgenda(coming, 'F1', { decision: 'Rutinen skrivs av Eva.' }), {
    today: '2021-03-23',
  });
  const lost = rowGone(second, 'B-2020-11-3');
  const { agenda: later } = jobs.agenda(lost, { today: '2021-05-10', year: 2020 });
  expect(later?.items[1]?.lines).toContain(`${bikes}: ${day} · ${alone}`);
});

test('a deleted list is made again, without saying how it goes; a deleted row is not', () => {
  const again = minutesMade(without(allDone, 'Beslut'));
  expect(
    rowsOf(again, 'Beslut')
      .slice(3)
      .map((row) =>
        row
          .split(' | ')
          .filter((_, at) => at !== 1 && at !== 3)
          .slice(0, 5)
          .join(' | '),
      ),
  ).toEqual([
    'B-2020-11-1 | Dagordningen fastställs. |  |  | Klar',
    'B-2020-11-2 | Avfallet vägs varje dag. | Bo Ek',
    'B-2020-11-3 | Köp cyklar',
  ]);
  expect(missing(again)).toEqual([]);
  expect(jobs.minutes(again, { today: day }).changes.edits).toEqual([]);
  expect(jobs.minutes(rowGone(held, 'B-2020-11-2'), { today: day }).changes.edits).toEqual([]);
});

test('the list made again has the decisions of all meetings', () => {
  const next = { ...meeting, date: '2021-03-23' };
  const coming = replay(
    held,
    jobs.agenda(held, { today: '2021-03-20', language: 'sv', meeting: next }).changes.edits,
  );
  const second = minutesMade(typedInAgenda(coming, 'F1', { decision: 'Rutinen skrivs av Eva.' }), {
    today: '2021-03-23',
  });
  const again = minutesMade(without(second, 'Beslut'), { today: '2021-03-23' });
  expect(rowsOf(again, 'Beslut').flatMap((row) => /^B-\S+/.exec(row)?.[0] ?? [])).toEqual([
    'B-2020-11-2',
    'B-2020-11-3',
    'B-2021-03-1',
  ]);
});
