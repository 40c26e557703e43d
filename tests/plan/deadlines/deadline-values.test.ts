import type { CellValue } from '../../../src/book/cells';
import { deadlineReader } from '../../../src/plan/deadlines/deadlines';
import { english, swedish } from './deadline-rows';

const rows: readonly (readonly [CellValue, string | undefined, string, string | null])[] = [
  [{ date: '2020-06-30' }, undefined, 'day', '2020-06-30'],
  [{ date: '2020-06-30', time: '12:00:00' }, undefined, 'day', '2020-06-30'],
  [{ date: '2020-06-30' }, 'yyyy-mm-dd', 'day', '2020-06-30'],
  [{ date: '2020-06-01' }, 'd mmm', 'day', '2020-06-01'],
  [{ date: '2020-06-01' }, 'mmm-yy', 'month', '2020-06-30'],
  [{ date: '2020-06-01' }, '[$-41D]mmmm yyyy;@', 'month', '2020-06-30'],
  [{ date: '2020-06-15' }, 'mmm-yy', 'month', '2020-06-30'],
  [{ date: '2020-01-01' }, 'yyyy', 'ambiguous', null],
  [{ date: '2020-01-01' }, 'General', 'day', '2020-01-01'],
  [{ date: '1900-01-00' }, 'yyyy-mm-dd', 'ambiguous', null],
  [{ date: '1899-12-31' }, undefined, 'ambiguous', null],
  [44196, undefined, 'day', '2020-12-31'],
  [44196.5, undefined, 'day', '2020-12-31'],
  [43831, undefined, 'day', '2020-01-01'],
  [200131, undefined, 'day', '2020-01-31'],
  [20200406, undefined, 'day', '2020-04-06'],
  [202006, undefined, 'month', '2020-06-30'],
  [2021, undefined, 'year', '2021-12-31'],
  [25.8, undefined, 'ambiguous', null],
  [6, undefined, 'ambiguous', null],
  [42, undefined, 'ambiguous', null],
  [0.5, '0%', 'ambiguous', null],
  [0, undefined, 'placeholder', null],
  [-1, undefined, 'ambiguous', null],
  [1e21, undefined, 'ambiguous', null],
  [Number.NaN, undefined, 'ambiguous', null],
  [true, undefined, 'ambiguous', null],
  [{ error: '#REF!' }, undefined, 'ambiguous', null],
  [null, undefined, 'missing', null],
  ['', undefined, 'missing', null],
  ['44196', undefined, 'day', '2020-12-31'],
  ['44196.0', undefined, 'day', '2020-12-31'],
];

describe('deadline cells that are not text', () => {
  const read = deadlineReader(swedish);
  it.each(rows)('%j with format %s is a %s, %s', (value, format, kind, date) => {
    expect(read(value, format)).toMatchObject({ kind, date });
  });

  it.each<[CellValue, string | undefined, string]>([
    [{ date: '2020-06-30' }, undefined, 'certain'],
    [{ date: '2020-06-01' }, 'mmm-yy', 'likely'],
    [44196, undefined, 'certain'],
    ['44196', undefined, 'likely'],
    [2021, undefined, 'certain'],
    [0, undefined, 'likely'],
    [null, undefined, 'certain'],
    ['', undefined, 'certain'],
    [42, undefined, 'guess'],
    ['tbd', undefined, 'certain'],
  ])('%j with format %s is %s', (value, format, certainty) => {
    expect(read(value, format).certainty).toBe(certainty);
  });

  it('asks which day a number that was a day and a month may be', () => {
    expect(read(25.8).candidates).toEqual(['2020-08-25']);
    expect(read(25.1).candidates).toEqual(['2020-01-25', '2020-10-25']);
  });

  it('counts from 1904 where the workbook does', () => {
    const since1904 = deadlineReader({ ...english, is1904: true });
    expect(since1904(44196 - 1462).date).toBe('2020-12-31');
    expect(since1904(42734).date).toBe('2020-12-31');
  });

  it('keeps a number, its text and a date apart', () => {
    expect(read(2021).text).toBe('2021');
    expect(read('2021').date).toBe('2021-12-31');
    expect(read({ date: '2020-06-01' }, 'mmm-yy').date).toBe('2020-06-30');
    expect(read('2020-06-01').date).toBe('2020-06-01');
  });
});
