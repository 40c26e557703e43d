import type { RowReading, TableReading } from '../../../src/plan/reading';
import { baseRowOf, type SourceRow } from '../../../src/jobs/structure/source-rows';
import { goneLine, sourcePairs } from '../../../src/jobs/structure/source-pairs';
import { TYPED_ROW, type BaseRow } from '../../../src/jobs/structure/source-base';

/* Which line of a copy's base a row of the original goes on from. Rows are letters, their titles; lower case: the line is gone. */

const rowsOf = (titles: string): readonly SourceRow[] =>
  [...titles].map((title, index) => ({
    row: { row: index + 2, title } as RowReading,
    table: {} as TableReading,
    title,
    whole: title,
    cells: [],
    kept: null,
  }));

const linesOf = (titles: string): readonly BaseRow[] =>
  rowsOf(titles.toUpperCase()).map((source, index) => {
    const line = baseRowOf(source, titles[index] === '?' ? TYPED_ROW : source.row.row);
    return titles[index] === source.title ? line : goneLine(line);
  });

const pairsOf = (before: string, now: string): string =>
  sourcePairs({ source: 'Plan', print: '', rows: linesOf(before) }, rowsOf(now))
    .map(
      ({ source, base }) =>
        `${source.title}${base === undefined || base.title === source.title ? (base ? '' : '+') : `<${base.title}`}`,
    )
    .join(' ');

test.each([
  ['nothing has changed', 'ABC', 'ABC', 'A B C'],
  ['one is gone', 'ABC', 'AC', 'A C'],
  ['one is new at the end', 'ABC', 'ABCX', 'A B C X+'],
  ['one is new between', 'ABC', 'AXBC', 'A X+ B C'],
  ['rows have changed places', 'ABC', 'CAB', 'C A B'],
  ['one is rewritten', 'ABC', 'AXC', 'A X<B C'],
  ['the first is rewritten', 'ABC', 'XBC', 'X<A B C'],
  ['the last is rewritten', 'ABC', 'ABX', 'A B X<C'],
  ['two are rewritten', 'ABCD', 'AXYD', 'A X<B Y<C D'],
  ['all are rewritten', 'ABC', 'XYZ', 'X<A Y<B Z<C'],
  ['two of one title, one is gone', 'AAB', 'AB', 'A B'],
  ['a second of one title is new', 'AB', 'AAB', 'A A+ B'],
  ['a new one stands where another stood that is further down', 'ABC', 'AXBYC', 'A X+ B Y+ C'],
  ['more rows than lines between: those of the same row, and a new one', 'ABCD', 'AXYZD', 'A X<B Y<C Z+ D'],
  ['a line that is gone is no rewriting of it', 'AbC', 'AXC', 'A X+ C'],
  ['one that is gone comes back', 'AbC', 'ABC', 'A B C'],
] as const)('%s: %s, %s', (_, before, now, expected) => {
  expect(pairsOf(before, now)).toBe(expected);
});
