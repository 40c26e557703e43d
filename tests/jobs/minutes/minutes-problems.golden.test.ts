import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import { minutesProblems } from '../../../src/jobs/minutes/minutes-problems';
import { readPlan } from '../../../src/plan/read-plan';
import { problemText } from '../../../src/text/problem';
import { made, planBook } from '../agenda/typed-agenda';
import { day, meeting, minutesMade, rowsOf, typedInAgenda, typedInMinutes } from './held-meeting';

/* What is said of minutes that stand: what they lack, who is absent and yet there, decisions that stand no longer or in no list, and an agenda that is of a held meeting. */

const agenda = made(planBook, { meeting, language: 'sv' });

const held = minutesMade(
  typedInAgenda(
    typedInAgenda(agenda, '1.2', { decision: 'Avfallet vägs varje månad i år.', owner: 'Bo Ek' }),
    'Vad ska klimat',
    { decision: 'Köp cyklar' },
  ),
);

function said(book: WorkbookSnapshot, today = day): readonly string[] {
  return minutesProblems(book, readPlan(book, { today }), today).map((problem) => {
    const { severity, at, candidates = [] } = problem;
    return `${severity} ${at.sheet} ${at.row}/${at.column} ${problemText(problem, 'sv')} [${candidates.join(', ')}]`;
  });
}

const inMinutes = (...said: readonly (readonly [item: string, input: CellValue])[]): WorkbookSnapshot =>
  said.reduce((book, [item, input]) => typedInMinutes(book, item, { input }), held);

const filled = inMinutes(
  ['Diarienummer', 'V-2020-0351'],
  ['Närvarande', 'alla'],
  ['Nästa ledningens', '2021-03-23'],
  ['Skickas ut', '2020-12-01'],
);

/** A row of the list of decisions, from 4 on. */
const listRow = (book: WorkbookSnapshot, row: number, column: number, ...cells: readonly CellValue[]): WorkbookSnapshot =>
  replay(book, [{ kind: 'writeCells', at: { sheet: 'Beslut', row, column }, cells: [cells] }]);

const NONE = Array<null>(9).fill(null);

test.each<[string, WorkbookSnapshot]>([
  ['there are none', agenda],
  ['they lack what is filled in later', held],
  ['they have it', filled],
  ['what is filled in is left open', inMinutes(['Diarienummer', 'XX'], ['Närvarande', '–'], ['Bilagor', 'saknas'])],
  ['a label is another', typedInMinutes(filled, 'Plats', { item: 'Lokal', input: null })],
  ['somebody is absent and has a role', typedInMinutes(filled, 'Frånvarande', { input: 'Sandra Di Rocco, Ove' })],
  ['somebody is absent and present', typedInMinutes(typedInMinutes(filled, 'Frånvarande', { input: 'Ove' }), 'Närvarande', { input: 'Ove, Pia' })],
  ['two are absent and have roles', typedInMinutes(filled, 'Frånvarande', { input: 'Helene Rune och Kristina von Oelreich' })],
  ['a decision is deleted from them', typedInMinutes(filled, '1.2', { decision: null, owner: null, number: null })],
  ['it was done', listRow(typedInMinutes(filled, '1.2', { decision: null, number: null }), 4, 7, 'Klar')],
  ['it was dropped', listRow(typedInMinutes(filled, '1.2', { decision: null, number: null }), 4, 7, 'Utgår')],
  ['its row is deleted', listRow(filled, 5, 1, ...NONE)],
  ['both are deleted', listRow(typedInMinutes(filled, 'Vad ska', { decision: null, number: null }), 5, 1, ...NONE)],
  ['a row of the list is a person’s own', listRow(filled, 6, 1, 'B-9', day, 'Eget beslut')],
])('%s', (_, book) => {
  expect(said(book)).toMatchSnapshot();
});

test.each(['2020-11-23', '2020-11-25'])('on %s: an agenda is of a held meeting on the days after it', (today) => {
  expect(said(filled, today)).toMatchSnapshot();
});

test('only the last minutes are asked what they lack; decisions of all are', () => {
  const next = { ...meeting, date: '2021-03-23' };
  const coming = made(listRow(held, 4, 1, ...NONE), { meeting: next, language: 'sv' });
  const both = minutesMade(coming, { today: '2021-03-23' });
  expect(rowsOf(both, minutesIn(both, '2021-03-23')?.name).length).toBeGreaterThan(20);
  expect(said(both, '2021-03-24')).toMatchSnapshot();
});

test('an agenda whose row with the day is gone is of no meeting that has been held', () => {
  const book = replay(filled, [
    { kind: 'writeCells', at: { sheet: 'Dagordning', row: 4, column: 2 }, cells: [[null, null]] },
  ]);
  expect(said(book, '2020-11-25')).toMatchSnapshot();
});
