import type { CellValue } from '../../../src/book/cells';
import { RUNS_HEAD } from '../../../src/book/run-log';
import { LOG_HEADINGS } from '../../../src/jobs/log/log-sheet';
import { signedKind, sourceColumn, sourceRowOf, type SignedKind } from '../../../src/jobs/sheets/sheet-signs';
import { WHEEL_HEADINGS } from '../../../src/jobs/wheel/wheel-signs';
import { languages } from '../../../src/plan/field';
import { textIn } from '../../../src/text/text';
import { day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';

/* What is enough for a sheet to be known as one of ours, and what of it may not be missing. */

interface Signs {
  readonly kind: SignedKind;
  /** The row of the signs, from 1, and the cells of it. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** The rows that it is known in besides. */
  readonly also?: readonly number[];
  readonly above?: Rows;
  readonly extras?: SheetExtras;
  readonly name?: string;
}

const signsIn = (language: (typeof languages)[number]): readonly Signs[] => {
  const text = textIn(language);
  const { rollup, agenda, minutes, memory, history, log, wheel, lists, base } = text;
  const hidden = { hidden: true };
  return [
    {
      kind: 'rollup',
      row: 3,
      cells: [rollup.counts(12, 1, 0)],
      above: [['My title'], [rollup.asOf, day('2020-11-24')]],
    },
    { kind: 'agenda', row: 9, cells: agenda.headings, also: [1, 30] },
    { kind: 'minutes', row: 9, cells: minutes.headings, also: [1, 30] },
    { kind: 'minutesmemory', row: 1, cells: minutes.memory.words },
    { kind: 'memory', row: 1, cells: [memory.key, memory.mark, memory.mark] },
    { kind: 'history', row: 1, cells: history.headings },
    { kind: 'runs', row: 1, cells: [RUNS_HEAD] },
    { kind: 'log', row: LOG_HEADINGS, cells: log.headings },
    { kind: 'wheel', row: WHEEL_HEADINGS, cells: [null, null, ...wheel.headings] },
    { kind: 'lists', row: 1, cells: [lists.heading], extras: hidden, name: `${lists.sheet} 2` },
    { kind: 'base', row: 1, cells: [base.original], extras: hidden },
  ];
};

const all = languages.flatMap((language) =>
  signsIn(language).map((signs) => [signs.kind, language, signs] as const),
);

/** The sheet with its signs in a row; other cells stand above, below and to the right. */
function kindOf({ row, cells, above = [], extras, name = 'Sheet' }: Signs, at = row): SignedKind | undefined {
  const filling = Array.from({ length: at - 1 - above.length }, (): CellValue[] => ['something']);
  return signedKind(sheetOf(name, [...above, ...filling, [...cells, 'more'], ['Something else']], extras));
}

test.each(all)('%s in %s', (kind, _, signs) => {
  expect([signs.row, ...(signs.also ?? [])].map((row) => kindOf(signs, row))).toEqual(
    [signs.row, ...(signs.also ?? [])].map(() => kind),
  );
  const last = (signs.also ?? [signs.row]).at(-1) ?? 0;
  expect(kindOf(signs, last + 1)).toBeUndefined();
  for (const [at, cell] of signs.cells.entries()) {
    if (cell === null) continue;
    const others = signs.cells.map((one, index): CellValue => (index === at ? 'other' : one));
    expect([at, kindOf({ ...signs, cells: others })]).toEqual([at, undefined]);
  }
});

test.each(languages)(
  'an overview has its day, its counts in any number, and the words for both (%s)',
  (language) => {
    const { rollup } = textIn(language);
    const kind = (word: CellValue, date: CellValue, counts: string) =>
      signedKind(sheetOf('Sheet', [['Title'], [word, date], [counts]]));
    const date = day('2020-11-24');
    for (const counts of [rollup.counts(1, 1, 1), rollup.counts(99_999, 3, 0), rollup.counts(1, 20, 1)])
      expect(kind(rollup.asOf, date, counts)).toBe('rollup');
    expect(kind('other', date, rollup.counts(1, 1, 1))).toBeUndefined();
    expect(kind(rollup.asOf, '2020-11-24', rollup.counts(1, 1, 1))).toBeUndefined();
    expect(kind(rollup.asOf, date, `${rollup.counts(1, 1, 1)}.`)).toBeUndefined();
    expect(kind(rollup.asOf, date, `x${rollup.counts(1, 1, 1)}`)).toBeUndefined();
  },
);

test('lists and what is kept of originals are hidden, and lists are called so', () => {
  const { lists, base } = textIn('sv');
  const kind = (name: string, first: string, hidden: boolean) =>
    signedKind(sheetOf(name, [[first]], { hidden }));
  expect([
    kind(lists.sheet, lists.heading, true),
    kind(lists.sheet, lists.heading, false),
    kind(`My ${lists.sheet}`, lists.heading, true),
    kind('Sheet', base.original, true),
    kind('Sheet', base.original, false),
  ]).toEqual(['lists', undefined, undefined, 'base', undefined]);
});

test.each(languages)('where the rows of a plan of ours come from (%s)', (language) => {
  const { plan } = textIn(language);
  expect(sourceRowOf(plan.sourceRow('Plan (2020) $1', 17))).toEqual({ sheet: 'Plan (2020) $1', row: 17 });
  expect(sourceRowOf(`${plan.sourceRow('Plan', 17)} b`)).toBeUndefined();
  expect(sourceRowOf(null)).toBeUndefined();
  const row = (source: CellValue): Rows => [
    ['Nr', plan.source],
    [1, source],
  ];
  const found = (rows: Rows) => sourceColumn(sheetOf('Plan', rows));
  const above = (count: number): Rows => Array.from({ length: count }, () => ['x']);
  const said = plan.sourceRow('Plan', 4);
  expect(found(row(said))).toEqual({ row: 1, column: 2 });
  expect(found([...above(9), ...row(said)])).toEqual({ row: 10, column: 2 });
  expect(found([...above(10), ...row(said)])).toBeUndefined();
  expect(found(row('my own'))).toBeUndefined();
  expect(
    found([
      ['Nr', 'Other'],
      [1, said],
    ]),
  ).toBeUndefined();
});
