import { replay } from '../../../src/book/replay';
import { cellKey } from '../../../src/book/area';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/book/snapshot';
import type { Answer } from '../../../src/jobs/answers/answer';
import { jobs } from '../../../src/jobs/jobs';
import { linkSuggestions } from '../../../src/jobs/link/suggested-links';
import { bookOf, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* What references and answers make of the links of a workbook. `npx jest -u` writes it anew. */

const request = { today: '2020-11-24', language: 'sv' } as const;

const planOf = (rows: Rows): Rows => [['Nr', 'Åtgärd', 'Ansvarig', 'Status', 'Svarar på'], ...rows];
const plan2020 = sheetOf(
  'Plan 2020',
  planOf([
    ['1', 'Byt lampor', 'Bo', 'Klar', 'F1'],
    ['2', 'Sortera', 'Bo', 'Pågår', null],
    ['3', 'Res mindre', 'Eva', 'Pågår', 'F1 och F2'],
    [null, 'Mät', 'Eva', 'Pågår', null],
  ]),
);
const plan2021 = sheetOf('Plan 2021', planOf([['1', 'Köp cyklar', 'Bo', 'Ej påbörjad', null], ['2', 'Odla', 'Bo', 'Ej påbörjad', null]]));

const audit = (answer: string | null, rows: Rows, extras: SheetExtras = {}) =>
  sheetOf('Revision 2020', [['Nr', 'Iakttagelse', 'Typ', ...(answer === null ? [] : [answer])], ...rows], extras);

const found: Rows = [
  ['F1', 'Rutinen saknas', 'Avvikelse', null],
  ['F2', 'Märk kärlen', 'Avvikelse', '2'],
  ['F3', 'Cykelställ saknas', 'Förbättringsförslag', '2021: 1'],
  ['F4', 'Bra odling', 'Förbättringsförslag', '2'],
];

/** Every cell with references leads to the first action. */
const leading = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  links: new Map(
    sheet.values.flatMap((line, row) =>
      row === 0 || line[3] === null ? [] : [[cellKey(row + 1, 4), { sheet: 'Plan 2020', row: 2, column: 2 }] as const],
    ),
  ),
});

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const link = (row: number, sheet: string, to: number, unlink = false): Answer =>
  ({ at: at('Revision 2020', row, 2), action: { sheet, row: to, column: 2 }, ...(unlink ? { unlink: true } : {}) });

function linked(book: WorkbookSnapshot, answers: readonly Answer[] = []): string {
  const outcome = jobs.link(book, answers.length === 0 ? request : { ...request, answers });
  const again = jobs.link(replay(book, outcome.changes.edits), { ...request, answers });
  expect(again.changes.edits).toEqual([]);
  return [
    editsAsText(outcome.changes.edits),
    `explicit ${outcome.links.explicit}, open ${outcome.links.open}`,
    ...outcome.problems
      .filter(({ code }) => code.startsWith('answer') || /link|refer/u.test(code))
      .map((one) => `${one.code} ${one.at.sheet} ${one.at.row}/${one.at.column} ${one.found ?? ''}`),
  ].join('\n');
}

test.each<[string, WorkbookSnapshot, readonly Answer[]]>([
  ['references of both sides, without a column for them', bookOf(plan2020, plan2021, audit(null, found.map((row) => row.slice(0, 3)))), []],
  [
    'references of actions of two years',
    bookOf(plan2020, sheetOf('Plan 2021', planOf([['1', 'Köp cyklar', 'Bo', 'Klar', 'F1'], ['4', 'Odla', 'Bo', 'Pågår', 'F3, F1']])), audit('Åtgärd nr', found.map((row) => row.slice(0, 3)))),
    [],
  ],
  ['references of both sides, in a column', bookOf(plan2020, plan2021, audit('Åtgärd nr', found)), []],
  [
    'links that are asked for, within the year and to the next, and to an action without a number',
    bookOf(plan2020, plan2021, audit('Åtgärd nr', found)),
    [link(2, 'Plan 2020', 3), link(3, 'Plan 2021', 2), link(4, 'Plan 2020', 5), link(9, 'Plan 2020', 2)],
  ],
  [
    'links that are to go',
    bookOf(plan2020, plan2021, audit('Åtgärd nr', found)),
    [link(2, 'Plan 2020', 2, true), link(3, 'Plan 2020', 3, true), link(5, 'Plan 2020', 3, true), link(4, 'Plan 2020', 4, true)],
  ],
  ['nothing in a locked list', bookOf(plan2020, { ...audit('Åtgärd nr', found), isProtected: true }), [link(2, 'Plan 2020', 3), link(3, 'Plan 2020', 3, true)]],
  [
    'nothing over a formula, in merged cells or beside a filter',
    bookOf(plan2020, audit('Åtgärd nr', found, { formulas: { D2: 'A1' }, merges: ['D3:D4'] })),
    [link(2, 'Plan 2020', 3), link(3, 'Plan 2020', 3, true)],
  ],
  ['no column beside a table of the person’s', bookOf(plan2020, audit(null, found.map((row) => row.slice(0, 3)), { tables: { Lista: 'A1:C5' } })), []],
  [
    'cells that lead to an action: one that comes to name two, one that comes to name none, one of two that is left',
    bookOf(plan2020, plan2021, leading(audit('Åtgärd nr', [...found, ['F5', 'Märk dörrar', 'Avvikelse', '1, 3']]))),
    [link(4, 'Plan 2020', 5), link(4, 'Plan 2020', 4), link(5, 'Plan 2020', 3, true), link(6, 'Plan 2020', 2, true)],
  ],
  [
    'links to actions whose number would be read as another: that stands twice in a plan, or in two plans of no year',
    bookOf(
      sheetOf('Plan 2020', planOf([['1', 'Byt lampor', 'Bo', 'Klar', null], ['2', 'Sortera', 'Bo', 'Pågår', null], ['2', 'Mät', 'Bo', 'Pågår', null]])),
      sheetOf('Energi', planOf([['7', 'Byt fönster', 'Bo', 'Klar', null], ['8', 'Täta', 'Bo', 'Pågår', null]])),
      sheetOf('Vatten', planOf([['7', 'Byt kranar', 'Bo', 'Klar', null], ['9', 'Mät flöden', 'Bo', 'Pågår', null]])),
      audit('Åtgärd nr', found.map((row) => [...row.slice(0, 3), '1'])),
    ),
    [link(2, 'Plan 2020', 3), link(2, 'Plan 2020', 4), link(3, 'Energi', 2), link(3, 'Vatten', 2), link(4, 'Vatten', 3), link(5, 'Plan 2020', 2)],
  ],
])('%s', (_, book, answers) => {
  expect(linked(book, answers)).toMatchSnapshot();
});

test('what is doubtful: nothing to link, texts of nothing, two of one text or number', () => {
  const doubts = (book: WorkbookSnapshot): readonly string[] =>
    linkSuggestions(book, jobs.scan(book, request).reading).doubts.map(
      ({ code, items }) => `${code} ${items.map(({ row }) => row.row).join(' ')}`.trim(),
    );
  expect(doubts(bookOf(plan2020))).toEqual(['no-findings']);
  expect(doubts(bookOf(audit('Åtgärd nr', found)))).toEqual(['no-actions']);
  expect(
    doubts(
      bookOf(
        sheetOf('Plan 2020', planOf([['1', 'Byt', 'Bo', 'Klar', null], ['1', 'Sortera', 'Bo', 'Klar', null], ['2', 'Mät', 'Bo', 'Klar', null], [null, 'Se', 'Bo', 'Klar', null], [null, 'Le', 'Bo', 'Klar', null]])),
        audit('Åtgärd nr', [
          ['F1', 'Rutinen saknas', 'Avvikelse', null],
          ['F2', 'rutinen  SAKNAS', 'Avvikelse', null],
          ['F3', '–', 'Avvikelse', null],
          ['F4', 'Annat', 'Avvikelse', null],
        ]),
      ),
    ),
  ).toEqual(['empty-text 4', 'same-finding 2 3', 'same-number 2 3']);
});
