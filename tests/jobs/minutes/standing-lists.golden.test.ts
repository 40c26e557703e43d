import type { Area } from '../../../src/book/area';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import {
  decisionListEdits,
  decisionRows,
  hasNoList,
  rowOf,
  standingLists,
  type ListedDecision,
} from '../../../src/jobs/minutes/decision-list';
import type { MinutesDecision } from '../../../src/jobs/minutes/minute-decisions';
import { minutesMemorySheet, type LineBase } from '../../../src/jobs/minutes/minutes-memory';
import { markOf } from '../../../src/jobs/minutes/record';
import { drawn } from '../../../src/jobs/sheets/own-sheet';
import type { TableKind } from '../../../src/plan/field';
import { textIn } from '../../../src/text/text';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';
import { readingOf, type ShortTable } from '../reading-of';

/* Which lists of decisions are ours, what their rows are, and what is written of a decision that they have. */

const sv = textIn('sv');

const list = (sheet: string, ...ids: readonly string[]): ShortTable => ({
  sheet,
  kind: 'decisions',
  rows: ids.map((id) => ({ id, title: `beslut ${id}`, more: { 4: 'Eva' } })),
  more: [{ field: 'owner', heading: 'Ansvarig' }],
});

const sheetFor = ({ sheet, rows }: ShortTable) =>
  sheetOf(sheet, [
    ['Nr', 'Beslut', 'Status', 'Ansvarig'],
    ...rows.map(({ id = null, title }) => [id, title, null, 'Eva']),
  ]);

const first = list('Beslut', 'B-1', 'B-2');
const second = list('Beslut 2', 'B-3');
const foreign = list('Styrelsens beslut', 'S-1');

/** Hidden names by the sheets that they are on; `#` where the sheet is gone. */
const named = (names: Readonly<Record<string, string>>): WorkbookSnapshot['names'] =>
  Object.entries(names).map(([name, sheet]) => {
    const area: Area = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
    return { name, area: sheet === '#' ? null : area, hidden: true, text: '' };
  });

/** A book that remembers having listed decisions of these numbers; those with `!` were decided and never listed. */
function bookWith(
  tables: readonly ShortTable[],
  names: Readonly<Record<string, string>>,
  remembered: readonly string[] = [],
): WorkbookSnapshot {
  const book = { ...bookOf(...tables.map(sheetFor)), names: named(names) };
  if (remembered.length === 0) return book;
  const bases = remembered.map((number): LineBase => ({
    of: number,
    kind: '',
    marks: { input: '', proposal: '', decision: '', owner: '', due: '' },
    number: number.replace('!', ''),
    listed: number.endsWith('!') ? null : { text: 'a', owner: 'b', due: 'c' },
  }));
  return replay(book, drawn(book, minutesMemorySheet(new Map([['2020-11-24', bases]]), sv)));
}

const FIRST = 'planbok_decisions_1';

test.each<
  [string, readonly ShortTable[], Readonly<Record<string, string>>, readonly string[], readonly string[], boolean]
>([
  ['none', [], {}, [], [], true],
  ['one that is marked', [foreign, first], { [FIRST]: 'Beslut' }, [], ['Beslut'], false],
  ['in capitals', [foreign, first], { [FIRST.toUpperCase()]: 'Beslut' }, [], ['Beslut'], false],
  [
    'several, the oldest first whatever the order of their sheets and names',
    [second, foreign, first],
    { planbok_decisions_10: 'Beslut 2', planbok_decisions_9: 'Beslut' },
    [],
    ['Beslut', 'Beslut 2'],
    false,
  ],
  ['a mark whose sheet has no list any more', [foreign], { [FIRST]: 'Styrelsens' }, [], [], true],
  ['a mark that lost its sheet', [foreign, first], { [FIRST]: '#' }, [], [], true],
  ['a mark of something else', [first], { planbok_agenda: 'Beslut' }, [], [], true],
  ['no mark, and a decision that was listed', [foreign, first], {}, ['B-2'], ['Beslut'], false],
  ['no mark, and one that was never listed', [foreign, first], {}, ['B-2!'], [], true],
  ['no mark, and several lists with some', [foreign, first, second], {}, ['B-3', 'B-1'], ['Beslut'], false],
  ['a mark goes before a number that was listed', [foreign, first], { [FIRST]: 'Beslut' }, ['S-1'], ['Beslut'], false],
])('which lists stand: %s', (_, tables, names, remembered, expected, isGone) => {
  const book = bookWith(tables, names, remembered);
  const reading = readingOf(...tables);
  expect(standingLists(book, reading).map(({ sheet, table }) => [sheet.name, table.sheet])).toEqual(
    expected.map((name) => [name, name]),
  );
  expect(hasNoList(book, reading)).toBe(isGone);
});

test('a marked sheet on which no list is read is still a list that nobody has deleted', () => {
  const book = bookWith([first], { [FIRST]: 'Beslut' });
  expect([standingLists(book, readingOf()).length, hasNoList(book, readingOf())]).toEqual([0, false]);
});

test('the decisions of all lists, by their numbers', () => {
  const unnumbered: ShortTable = { sheet: 'Mer', kind: 'decisions', rows: [{ title: 'utan nummer' }, { id: '', title: 'x' }] };
  const plan: ShortTable = { sheet: 'Plan', kind: 'actions', rows: [{ id: '1.1', title: 'Byt lampor' }] };
  const rows = decisionRows(readingOf(plan, first, unnumbered, second));
  expect([...rows].map(([id, { title }]) => [id, title])).toEqual([
    ['B-1', 'beslut B-1'],
    ['B-2', 'beslut B-2'],
    ['B-3', 'beslut B-3'],
  ]);
});

const rows = (kind: TableKind, ...ids: readonly (string | undefined)[]): ShortTable => ({
  sheet: kind,
  kind,
  rows: ids.map((id) => ({ ...(id === undefined ? {} : { id }), title: `${kind} ${id}` })),
});

test.each<[string | null, string | undefined]>([
  [null, undefined],
  ['1.1 Byt lampor', 'actions 1.1'],
  ['1.1', 'actions 1.1'],
  ['1.10 Byt lampor', undefined],
  ['F 2 Märk kärlen', 'findings F 2'],
  ['F', undefined],
  // Two rows of one number, a row without a number, a decision, and a text that is no number.
  ['1.2 Mät avfall', undefined],
  ['undefined Byt', undefined],
  [' Byt lampor', undefined],
  ['B-1 Köp cyklar', undefined],
  ['Byt lampor 1.1', undefined],
])('which row a decision is about: %j', (of, title) => {
  const reading = readingOf(
    rows('actions', '1.1', '1.2', undefined, ''),
    rows('findings', 'F 2', '1.2'),
    rows('decisions', 'B-1'),
  );
  expect(rowOf({ of } as MinutesDecision, reading)?.title).toBe(title);
});

const decision = (number: string, more: Partial<ListedDecision> = {}): ListedDecision => ({
  number,
  day: '2020-11-24',
  text: `beslut ${number}`,
  owner: 'Eva',
  due: null,
  of: null,
  isDenied: false,
  listed: { text: markOf(`beslut ${number}`), owner: markOf('Eva'), due: markOf(null) },
  ...more,
});

test.each<[string, readonly ListedDecision[]]>([
  ['it says what it said', [decision('B-1')]],
  ['its text is another', [decision('B-1', { text: 'annat' })]],
  ['its owner is another, and its day, for which there is no column', [decision('B-2', { owner: null, due: 'maj' })]],
  ['a person has changed the text in the list', [decision('B-1', { text: 'annat', listed: { text: markOf('förut'), owner: markOf('Eva'), due: '' } })]],
  ['it was never listed, and stands there', [decision('B-1', { text: 'annat', listed: null })]],
  ['it was listed once, and is gone from the list', [decision('B-7')]],
  ['it is new', [decision('B-7', { listed: null, of: '1.1', due: 'maj' })]],
  ['it is of the second list', [decision('B-3', { text: 'annat' })]],
])('what is written into lists that stand: %s', (_, decisions) => {
  const book = bookWith([first, second], { [FIRST]: 'Beslut', planbok_decisions_2: 'Beslut 2' });
  const edits = decisionListEdits(book, readingOf(first, second), decisions, 'sv', sv);
  expect(editsAsText(edits)).toMatchSnapshot();
});

test('a list that is deleted is made again, with what it had; how that goes nobody knows', () => {
  const book = bookWith([foreign], {});
  const all = [
    decision('B-1'),
    decision('B-2', { listed: null, of: '1.1', due: { date: '2021-05-01' } }),
    decision('B-3', { listed: null, isDenied: true }),
    decision('B-4', { listed: null, text: 'Dagordningen fastställs.', owner: null }),
    decision('S-1'),
  ];
  expect(editsAsText(decisionListEdits(book, readingOf(foreign), all, 'sv', sv))).toMatchSnapshot();
  expect(decisionListEdits(book, readingOf(foreign), [], 'sv', sv)).toEqual([]);
});
