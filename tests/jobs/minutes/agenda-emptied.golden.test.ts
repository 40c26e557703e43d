import type { CellValue } from '../../../src/book/cells';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { replay } from '../../../src/book/replay';
import { agendaIn } from '../../../src/jobs/agenda/agenda-layout';
import { jobs } from '../../../src/jobs/jobs';
import { made, planBook } from '../agenda/typed-agenda';
import { after, meeting, minutesMade, rowsOf, typedInAgenda } from './held-meeting';

/*
 * The agenda of the next meeting, after one in which every kind of cell was typed in: what the minutes hold of it is emptied, and what was
 * typed since stays. `npx jest -u` writes the lines anew.
 */

const agenda = made(planBook, { meeting, language: 'sv' });

/** Writes cells into a row of the agenda by its number, from a column on. */
const written = (
  book: WorkbookSnapshot,
  row: number,
  column: number,
  ...cells: readonly CellValue[]
): WorkbookSnapshot =>
  replay(book, [
    { kind: 'writeCells', at: { sheet: agendaIn(book)?.name ?? '', row, column }, cells: [cells] },
  ]);

/** The row of the agenda whose item begins so. */
const rowAt = (book: WorkbookSnapshot, item: string): number =>
  rowsOf(book, agendaIn(book)?.name).findIndex((row) => row.split(' | ')[1]?.startsWith(item)) + 1;

/** What can be typed in a line, alone and together. */
const typed = [
  ['Dagordningen', { decision: 'Ja' }],
  ['1.2', { decision: 'Avfallet vägs varje månad i år.', owner: 'Bo Ek', due: { date: '2021-05-01' } }],
  ['Avvikelser intern', { input: 'Alla är stängda', decision: 'Läggs till handlingarna.' }],
  ['Förbättringsförslag årets', { input: 'Ett förslag' }],
  ['Finns det andra', { proposal: 'Lunchen blir vegetarisk.', owner: 'Köket' }],
  ['Hur påverkar', { proposal: 'Målen antas som de är.' }],
  ['Klimatpott och projekt', { decision: 'Potten delas ut i maj.', owner: 'Eva Berg' }],
  ['Tid för nästa', { decision: '2021-03-23 13–15' }],
] as const;

/** Rows of her own: two above the points, and five below the last one. */
function withOwnRows(book: WorkbookSnapshot): WorkbookSnapshot {
  const below = rowsOf(book, agendaIn(book)?.name).length + 1;
  const head = written(written(book, 9, 2, 'Närvarande', 'alla'), 10, 2, 'Kopia till', 'Drift');
  const noted = written(head, rowAt(head, '1.3'), 8, 'fråga Bo');
  return [
    ['Kaffet', 'Två sorter', null, 'Kaffet köps ekologiskt.', 'Köket'],
    ['Ljuset', null, 'Ljuset släcks kl 18.', null, 'Drift', 'våren'],
    ['Utan beslut', 'Bara sagt'],
    ['Ett förslag', null, 'Ett möte i veckan'],
    ['Till höger', null, null, 'Beslutas här.', null, null, 'och kvar här'],
  ].reduce((now, cells, index) => written(now, below + index, 2, ...cells), noted);
}

const held = withOwnRows(typed.reduce((now, [item, said]) => typedInAgenda(now, item, said), agenda));
const minuted = minutesMade(held);

/** The agenda as it stands after the run that begins the next meeting. */
const nextAgenda = (book: WorkbookSnapshot): WorkbookSnapshot =>
  after(book, jobs.agenda(book, { today: '2021-03-10', language: 'sv' }));

const changedIn = (book: WorkbookSnapshot, changes: readonly (readonly [row: number, column: number, cell: CellValue])[]): WorkbookSnapshot =>
  changes.reduce((now, [row, column, cell]) => written(now, row, column, cell), book);

test('what the minutes hold is emptied', () => {
  expect(rowsOf(nextAgenda(minuted), 'Dagordning')).toMatchSnapshot();
});

test('what was typed since the minutes stays, and so does what stands beside it', () => {
  const below = rowAt(minuted, 'Kaffet');
  const since = [
    [rowAt(minuted, 'Avvikelser intern'), 3, 'Alla utom en är stängda'],
    [rowAt(minuted, 'Förbättringsförslag årets'), 3, 'Två förslag'],
    [rowAt(minuted, 'Finns det andra'), 6, 'Bo Ek'],
    [rowAt(minuted, 'Hur påverkar'), 4, 'Målen skrivs om.'],
    [rowAt(minuted, 'Klimatpott och projekt'), 7, 'juni'],
    [9, 3, 'alla utom Bo'],
    [below, 3, 'Tre sorter'],
    [below + 1, 7, 'hösten'],
    [below + 2, 5, 'Nu är det beslutat.'],
    [below + 3, 4, 'Två möten i veckan'],
  ] as const;
  expect(rowsOf(nextAgenda(changedIn(minuted, since)), 'Dagordning')).toMatchSnapshot();
});

test.each<[string, number, CellValue, string]>([
  ['“yes”', 5, 'Ja', ' | Finns det andra åtgärder som bör tas med? |  | Lunchen blir vegetarisk. | Ja | Köket'],
  ['another who', 6, 'Bo Ek', ' | Finns det andra åtgärder som bör tas med? |  | Lunchen blir vegetarisk. |  | Bo Ek'],
  ['a day', 7, 'maj', ' | Finns det andra åtgärder som bör tas med? |  | Lunchen blir vegetarisk. |  | Köket | maj'],
])('%s beside a proposal that the minutes hold answers that one, and not Planbok’s own', (_, column, said, line) => {
  const book = changedIn(minuted, [[rowAt(minuted, 'Finns det andra'), column, said]]);
  const next = nextAgenda(book);
  expect(rowsOf(next, 'Dagordning')).toContain(line);
  const again = minutesMade(next, { today: '2021-03-23' });
  expect(rowsOf(again, 'Beslut').at(-1)).toContain('2021-03-23 | Lunchen blir vegetarisk.');
});

test('what stands to the right of a line of her own stays', () => {
  const book = changedIn(minuted, [[rowAt(minuted, 'Kaffet'), 9, 'ring Bo']]);
  expect(rowsOf(nextAgenda(book), 'Dagordning').slice(-2)).toEqual([
    ' | Kaffet |  |  |  |  |  |  | ring Bo',
    ' | Till höger |  |  |  |  |  | och kvar här',
  ]);
});
