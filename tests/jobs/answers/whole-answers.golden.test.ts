import { cellKey } from '../../../src/book/area';
import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/book/snapshot';
import type { Answer } from '../../../src/jobs/answers/answer';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* What becomes of answers, each by itself: what is written, or why nothing is. `npx jest -u` writes it anew. */

const request = { today: '2020-11-24', language: 'sv' } as const;

const rows: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  [2, 'Sortera avfall', null, '25.8', 'pågår'],
  [3, 'Mät vatten', 'Eva', 'Jul-14', 'kanske'],
];
const list: Rows = [
  ['Nr', 'Iakttagelse', 'Typ', 'Status'],
  ['F1', 'Rutinen saknas', 'okänd', 'Pågår'],
  ['F2', 'Märk kärlen', 'Avvikelse', null],
];
const both: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig och tid', 'Status'],
  [1, 'Byt lampor', 'Drift, 25.8', 'Pågår'],
  [2, 'Sortera avfall', 'mars 2021', 'Pågår'],
  [3, 'Mät vatten', 'Eva', 'Pågår'],
];

const at = (row: number, column: number, sheet = 'Plan 2020') => ({ sheet, row, column });
const says = (row: number, column: number, value: CellValue, sheet?: string): Answer => ({ at: at(row, column, sheet), value });
const leave = (row: number, column: number): Answer => ({ at: at(row, column), leave: true });

const plan = (of: Rows = rows, extras: SheetExtras = {}, more: Partial<SheetSnapshot> = {}): WorkbookSnapshot =>
  bookOf({ ...sheetOf('Plan 2020', of, extras), ...more });
const audit = (extras: SheetExtras = {}, more: Partial<SheetSnapshot> = {}): WorkbookSnapshot =>
  bookOf(sheetOf('Plan 2020', rows), { ...sheetOf('Revision', list, extras), ...more });

function answered(book: WorkbookSnapshot, ...answers: readonly Answer[]): string {
  const { changes, problems } = jobs.structure(book, { ...request, answers });
  expect(jobs.structure(replay(book, changes.edits), { ...request, answers }).changes.edits).toEqual([]);
  const without = new Set(editsAsText(jobs.structure(book, request).changes.edits).split('\n'));
  return [
    ...editsAsText(changes.edits).split('\n').filter((line) => !without.has(line)),
    ...problems.filter(({ code }) => code.startsWith('answer')).map((one) => `${one.code} ${one.at.sheet} ${one.at.row}/${one.at.column}`),
  ].join('\n');
}

test.each<[string, WorkbookSnapshot, readonly Answer[]]>([
  ['a day, an owner and a status', plan(), [says(3, 4, day('2020-08-25')), says(3, 3, 'Bo'), says(4, 5, 'Pågår')]],
  ['a cell that is left', plan(), [leave(2, 5), leave(4, 4)]],
  ['an empty number, and an empty owner', plan(), [says(2, 1, null), says(2, 3, null)]],
  ['a heading, a place outside, a sheet that is not there', plan(), [says(1, 2, 'x'), says(9, 2, 'x'), says(2, 9, 'x'), says(2, 2, 'x', 'Inget')]],
  ['a formula', plan(rows, { formulas: { D3: 'A1' } }), [says(3, 4, day('2020-08-25'))]],
  ['a locked workbook', { ...plan(), isStructureProtected: true }, [says(3, 3, 'Bo')]],
  ['a list', audit(), [says(2, 3, 'Avvikelse', 'Revision'), says(3, 4, 'Klar', 'Revision'), says(3, 3, 'Avvikelse', 'Revision')]],
  ['a list’s formula, merged cells', audit({ formulas: { C2: 'A1' }, merges: ['D2:D3'] }), [says(2, 3, 'x', 'Revision'), says(3, 4, 'Klar', 'Revision'), says(2, 4, 'Klar', 'Revision')]],
  ['a locked list', audit({}, { isProtected: true }), [says(3, 4, 'Klar', 'Revision')]],
  ['who and when in one cell: when', plan(both), [says(2, 3, day('2021-08-25'))]],
  ['who and when in one cell: who', plan(both), [says(3, 3, 'Ulla')]],
  ['who and when in one cell: on and on', plan(both), [says(4, 3, 'Löpande')]],
  ['who and when in one cell: left as it is', plan(both), [leave(2, 3)]],
  ['who and when in one cell: emptied', plan(both), [says(2, 3, null)]],
  ['a struck status', plan(rows, { strike: ['B3'] }), [says(3, 5, 'Pågår')]],
  ['a status beside a struck action', plan(rows, { strike: ['B3'] }), [says(4, 5, 'Pågår')]],
  ['an owner of a struck action', plan(rows, { strike: ['B3'] }), [says(3, 3, 'Ulla')]],
])('%s', (_, book, answers) => {
  expect(answered(book, ...answers)).toMatchSnapshot();
});

/** The workbook after the answers, with a cell struck through since. */
const struckAfter = (row: number, column: number, before: WorkbookSnapshot, ...answers: readonly Answer[]): WorkbookSnapshot => {
  const now = replay(before, jobs.structure(before, { ...request, answers }).changes.edits);
  const sheets = now.sheets.map((sheet) =>
    sheet.name === 'Plan 2020'
      ? { ...sheet, looks: new Map([...sheet.looks, [cellKey(row, column), { strike: true }]]) }
      : sheet,
  );
  return { ...now, sheets };
};

test('a status that was answered, whose action was struck through since, and that is answered again', () => {
  const struck = struckAfter(3, 2, plan(), says(3, 5, 'Väntar'));
  expect(answered(struck, says(3, 5, 'Pågår'))).toMatchSnapshot();
});

test('a status of an action whose other cell was answered for as struck through', () => {
  const first = struckAfter(3, 2, plan(rows, { strike: ['D3'] }), says(3, 4, day('2020-08-25')));
  expect(answered(first, says(3, 5, 'Pågår'))).toMatchSnapshot();
});
