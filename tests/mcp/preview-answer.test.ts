import type { Edit } from '../../src/book/edit';
import { listed } from '../../src/mcp/preview-answer';
import { bookOf, sheetOf } from '../plan/sheet-of';

const long = 'Byt lampor i trapphuset. '.repeat(20);
const book = bookOf(sheetOf('Plan', [['2020-12-31', '7', 'Pågår', `${long}Klart.`]]));
const edits: readonly Edit[] = [
  {
    kind: 'writeCells',
    at: { sheet: 'Plan', row: 1, column: 1 },
    cells: [[{ date: '2020-12-31' }, 7, 'Klar', `${long}Inte klart.`]],
  },
];
const changes = (language: 'sv' | 'en') =>
  listed({ book, edits, left: [] }, language, 1).list.items.map(({ before, after, what }) => [
    before,
    after,
    what,
  ]);

test('what a cell was and becomes is told where both show alike, and long texts from where they differ', () => {
  expect(changes('sv')).toEqual([
    ['2020-12-31', '2020-12-31', '(text) → (datum)'],
    ['7', '7', '(text) → (tal)'],
    ['Pågår', 'Klar', ''],
    [expect.stringMatching(/^….{20}Klart\.$/), expect.stringMatching(/^….{20}Inte klart\.$/), ''],
  ]);
  expect(changes('en')[0]?.[2]).toBe('(text) → (date)');
});
