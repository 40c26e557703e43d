import { today } from '../../../src/entries/excel/today';

test('the day is that of the person at the machine, also just after midnight', () => {
  expect(today(new Date(2020, 0, 5, 0, 1))).toBe('2020-01-05');
  expect(today(new Date(2020, 10, 24, 23, 59))).toBe('2020-11-24');
});
