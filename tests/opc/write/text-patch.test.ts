import fc from 'fast-check';
import { patchBetween, patched, type TextPatch } from '../../../src/opc/write/text-patch';

/** A sheet's cells; where they have no addresses, many are alike. */
const cellsOf = (rows: readonly (readonly string[])[], hasAddresses: boolean): string =>
  rows
    .map((cells, row) => {
      const written = cells.map((value, column) => {
        const at = hasAddresses ? ` r="${String.fromCharCode(65 + column)}${row + 1}"` : '';
        return value === '' ? `<c${at}/>` : `<c${at}><v>${value}</v></c>`;
      });
      return `<row>${written.join('')}</row>`;
    })
    .join('');

const values = fc.constantFrom('', '1', '2', '3', 'x', 'y');
const sheets = fc.array(fc.array(values, { maxLength: 9 }), { maxLength: 40 });

/** Characters of a patch that are not copied. */
const written = (patch: TextPatch): number =>
  patch.reduce((sum, step) => sum + (typeof step === 'string' ? step.length : 0), 0);

test('a patch makes the other text of the first, whatever they are', () => {
  fc.assert(
    fc.property(
      sheets,
      sheets,
      fc.boolean(),
      fc.integer({ min: 1, max: 30 }),
      (a, b, hasAddresses, times) => {
        const [from, to] = [a, b].map((rows) => cellsOf(Array(times).fill(rows).flat(), hasAddresses)) as [
          string,
          string,
        ];
        expect(patched(from, patchBetween(from, to))).toBe(to);
        expect(patchBetween(from, from).length).toBeLessThanOrEqual(1);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), (from, to) => {
      expect(patched(from, patchBetween(from, to))).toBe(to);
    }),
  );
});

const grid = (rows: number, columns: number, value: (row: number, column: number) => string): string[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => value(row, column)),
  );

/** The list with others in place of so many of its items. */
const spliced = <Item>(list: readonly Item[], at: number, count: number, others: readonly Item[]): Item[] => [
  ...list.slice(0, at),
  ...others,
  ...list.slice(at + count),
];

const plain = grid(500, 12, (row, column) => `${row}-${column}`);

test.each([
  ['cells of every row', plain.map((cells) => spliced(cells, 4, 2, ['a', 'b']))],
  ['columns at the end', plain.map((cells) => [...cells, 'a', 'b', 'c', 'd'])],
  ['a row in the middle', spliced(plain, 250, 1, [Array<string>(12).fill('new')])],
])('of what has been written to only that is in the patch: %s', (_what, now) => {
  const ends = now[0]?.length === 12 ? 1 : now.length;
  const [from, to] = [cellsOf(now, true), cellsOf(plain, true)];
  const patch = patchBetween(from, to);
  expect(patched(from, patch)).toBe(to);
  const changed = plain.flatMap((cells, row) =>
    cells.filter((value, column) => value !== now[row]?.[column]),
  );
  // Each such cell, and the last of each row, which ends otherwise; none is longer than the last of all.
  expect(written(patch)).toBeLessThanOrEqual(
    (changed.length + ends) * '<c r="L500"><v>499-11</v></c></row>'.length,
  );
});

test.each([1, 16, 17, 300])('what stands behind %d rows that have been put in is found', (count) => {
  const rows = (list: readonly string[]): string => list.map((text) => `<si><t>${text}</t></si>`).join('');
  const texts = Array.from({ length: 600 }, (_, index) => `text ${index}`);
  const added = Array.from({ length: count }, (_, index) => `added ${index}`);
  const [from, to] = [rows(spliced(texts, 300, 0, added)), rows(texts)];
  const patch = patchBetween(from, to);
  expect(patched(from, patch)).toBe(to);
  expect(written(patch)).toBeLessThanOrEqual(8 * '<si><t>text 308</t></si>'.length);
});
