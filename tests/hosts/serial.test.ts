import { dateOf, isDay, serialOf, type Epoch } from '../../src/hosts/serial';

/** The calendar counted by hand from 1900-01-01: another's arithmetic than the one under test. */
function* calendar(): Generator<string, undefined> {
  const two = (number: number): string => (number < 10 ? `0${number}` : String(number));
  for (let year = 1900; year < 10_000; year++) {
    const february = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
    for (const [index, days] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
      for (let day = 1; day <= days; day++) yield `${year}-${two(index + 1)}-${two(day)}`;
    }
  }
}

describe.each<[Epoch, number, number]>([
  [1900, 1, 2_958_465],
  [1904, 0, 2_957_003],
])('days counted from %d', (epoch, first, last) => {
  it('every one there is, both ways', () => {
    const wrong: number[] = [];
    let serial = first;
    for (const date of calendar()) {
      if (epoch === 1904 && date < '1904') continue;
      if (epoch === 1900 && serial === 60) serial += 1;
      if (dateOf(serial, epoch)?.date !== date || serialOf({ date }, epoch) !== serial) wrong.push(serial);
      serial += 1;
    }
    expect(serial).toBe(last + 1);
    expect(wrong).toEqual([]);
  });

  it.each([first - 1, last + 1, -40_000, 1e12, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is no day',
    (serial) => {
      expect(dateOf(serial, epoch)).toBeUndefined();
    },
  );

  it('every second of a day, both ways', () => {
    const wrong: string[] = [];
    for (let second = 1; second < 86_400; second++) {
      const time = new Date(second * 1000).toISOString().slice(11, 19);
      const serial = serialOf({ date: '2021-10-22', time }, epoch);
      const back = serial === undefined ? undefined : dateOf(serial, epoch);
      if (back?.date !== '2021-10-22' || back.time !== time) wrong.push(time);
    }
    expect(wrong).toEqual([]);
  });
});

it.each<[number, Epoch, unknown]>([
  [1, 1900, { date: '1900-01-01' }],
  [59, 1900, { date: '1900-02-28' }],
  [60, 1900, undefined],
  [60.5, 1900, undefined],
  [61, 1900, { date: '1900-03-01' }],
  [0.5, 1900, undefined],
  [0, 1904, { date: '1904-01-01' }],
  [0.75, 1904, { date: '1904-01-01', time: '18:00:00' }],
  [44_278, 1900, { date: '2021-03-23' }],
  [42_816, 1904, { date: '2021-03-23' }],
  [44_278.354_166_666_7, 1900, { date: '2021-03-23', time: '08:30:00' }],
  // What a program leaves after adding up hours: midnight, not a millisecond before it.
  [44_278.999_999_999, 1900, { date: '2021-03-24' }],
  [44_278.000_000_001, 1900, { date: '2021-03-23' }],
  [59.999_999_999, 1900, undefined],
  [2_958_465.999_999_999, 1900, undefined],
])('%d counted from %d', (serial, epoch, date) => {
  expect(dateOf(serial, epoch)).toEqual(date);
});

it.each([
  { date: '2021-02-29' },
  { date: '2021-13-01' },
  { date: '2021-00-10' },
  { date: '2021-01-00' },
  { date: '21-01-01' },
  { date: '2021-1-1' },
  { date: '1899-12-31' },
  { date: '1900-02-29' },
  { date: '2021-01-01', time: '24:00:00' },
  { date: '2021-01-01', time: '12:60:00' },
  { date: '2021-01-01', time: '12:00' },
])('%j has no number', (date) => {
  expect(serialOf(date, 1900)).toBeUndefined();
});

it('knows the days of the calendar', () => {
  expect(['2020-02-29', '2000-02-29', '9999-12-31'].every(isDay)).toBe(true);
  expect(['1900-02-29', '2021-04-31', '2021-04-3', ' 2021-04-03'].some(isDay)).toBe(false);
});
