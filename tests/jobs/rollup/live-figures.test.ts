import { isError } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { textIn } from '../../../src/text/text';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';
import { onOverview } from './overview-figures';

/* Formulas over the plan's own cells count what was read, or there are none: numbers stand in their place, and the sheet says so. */

const heading = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const plan: Rows = [
  heading,
  ['1', 'Byt lampor i salarna', 'Eva', day('2020-03-31'), 'Klar'],
  ['2', 'Mät matavfallet', 'Bo', day('2020-06-30'), 'Pågår'],
  ['3', 'Res mindre med flyg', 'Eva', day('2020-09-30'), 'Ej påbörjad'],
  ['4', 'Köp in fler cyklar', 'Bo', day('2020-12-31'), 'Pågår'],
];

/** The plan with a row in its midst. */
const withRow = (...row: Rows[number]): Rows => [...plan.slice(0, 3), row, ...plan.slice(3)];

/** The plan with other cells in its second action. */
const withCells = (...row: Rows[number]): Rows => plan.map((line, at) => (at === 2 ? row : line));

const error = { error: '#REF!' } as const;

test.each<
  [what: string, rows: Rows, extras: SheetExtras, isLive: boolean, remaining: number, overdue: number]
>([
  ['cells that say it all', plan, {}, true, 3, 2],
  ['an empty row among the actions', withRow(), {}, true, 3, 2],
  ['a note where no figure looks', withRow(null, null, null, null, null, 'se bilaga'), {}, true, 3, 2],
  ['an error where no figure looks', withRow(null, null, null, null, null, error), {}, true, 3, 2],
  ['a heading among the actions, in their own column', withRow(null, 'Resor'), {}, false, 3, 2],
  ['an error in an empty row', withRow(null, null, null, null, error), {}, false, 3, 2],
  [
    'an error where an owner stands, who is read as nobody',
    withCells('2', 'Mät matavfallet', error, day('2020-06-30'), 'Pågår'),
    {},
    true,
    3,
    2,
  ],
  [
    'a status that is told as a plan’s own word',
    withCells('2', 'Mät matavfallet', 'Bo', day('2020-06-30'), 'på gång'),
    {},
    true,
    3,
    2,
  ],
  [
    'a status that is repeated by a mark',
    withCells('2', 'Mät matavfallet', 'Bo', day('2020-06-30'), '"'),
    {},
    false,
    2,
    1,
  ],
  ['a deadline in words', withCells('2', 'Mät matavfallet', 'Bo', 'juni 2020', 'Pågår'), {}, true, 3, 2],
  [
    'a deadline that stands for two rows',
    withCells('2', 'Mät matavfallet', 'Bo', null, 'Pågår'),
    { merges: ['D2:D3'] },
    false,
    3,
    2,
  ],
  [
    'a status that stands for two rows',
    withCells('2', 'Mät matavfallet', 'Bo', day('2020-06-30'), null),
    { merges: ['E2:E3'] },
    false,
    2,
    1,
  ],
  [
    'an owner who stands for two rows',
    withCells('2', 'Mät matavfallet', null, day('2020-06-30'), 'Pågår'),
    { merges: ['C2:C3'] },
    true,
    3,
    2,
  ],
])('%s', (_, rows, extras, isLive, remaining, overdue) => {
  const book = bookOf(sheetOf('Handlingsplan 2020', rows, extras));
  const after = replay(
    book,
    jobs.rollup(book, { today: '2020-11-24', language: 'sv', ownSheetsOnly: true }).changes.edits,
  );
  const sheet = sheetNamed(after, ownSheetNamed(after, 'rollup') ?? '');
  const { rollup } = textIn('sv');
  const lines = sheet?.values.map(([first]) => first) ?? [];
  expect([lines.includes(rollup.live), lines.includes(rollup.notLive)]).toEqual([isLive, !isLive]);
  const formulas = [...(sheet?.formulas.values() ?? [])];
  expect(formulas.some((formula) => formula.includes('Handlingsplan 2020'))).toBe(isLive);
  expect(sheet?.values.flat().filter((value) => isError(value))).toEqual([]);
  // `onOverview` works the formulas out and compares them with what stands.
  expect(onOverview(after)).toMatchObject({ total: 4, remaining, overdue });
});
