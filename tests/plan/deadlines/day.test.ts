import fc from 'fast-check';
import {
  addDays,
  compareDays,
  daySerial,
  isIsoDay,
  isoDay,
  isoWeekFriday,
  isoWeekMonday,
  lastDayOfMonth,
  monthOf,
  serialDay,
  weekday,
  yearOf,
} from '../../../src/plan/deadlines/day';

const DAY = 86_400_000;
/** Days from 0001-03-01 to 9999-12-30, told by the runtime's own calendar. */
const anyDay = fc
  .integer({ min: -719_000, max: 2_932_895 })
  .map((count) => new Date(count * DAY).toISOString().slice(0, 10));

describe('days', () => {
  it('agree with the calendar of the runtime', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        fc.pre(yearOf(day) > 103 && yearOf(day) < 9990);
        const time = Date.parse(`${day}T00:00:00Z`);
        expect(addDays(day, days)).toBe(new Date(time + days * DAY).toISOString().slice(0, 10));
        expect(weekday(day)).toBe(new Date(time).getUTCDay() || 7);
        expect(lastDayOfMonth(yearOf(day), monthOf(day))).toBe(
          new Date(Date.UTC(yearOf(day), monthOf(day), 0)).toISOString().slice(0, 10),
        );
        expect(isIsoDay(day)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [2020, 2, 29, '2020-02-29'],
    [2021, 2, 29, undefined],
    [1900, 2, 29, undefined],
    [2000, 2, 29, '2000-02-29'],
    [2020, 6, 31, undefined],
    [2020, 13, 1, undefined],
    [2020, 0, 1, undefined],
    [2020, 1, 0, undefined],
    [2020.5, 1, 1, undefined],
    [0, 1, 1, undefined],
    [10_000, 1, 1, undefined],
  ])('%d-%d-%d is %s', (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso);
  });

  it.each(['2020-02-30', '2020-2-3', '20200203', 'x2020-02-03', ''])('%j is no day', (text) => {
    expect(isIsoDay(text)).toBe(false);
  });

  it('compare in time', () => {
    expect(compareDays('2020-12-31', '2020-12-31')).toBe(0);
    expect(['2020-12-31', '2020-02-01', '2021-01-01'].sort(compareDays)).toEqual([
      '2020-02-01',
      '2020-12-31',
      '2021-01-01',
    ]);
  });

  it('has no month beyond the twelfth', () => {
    expect(() => lastDayOfMonth(2020, 13)).toThrow(RangeError);
  });
});

describe('ISO weeks', () => {
  it.each([
    [2020, 1, '2020-01-03'],
    [2020, 53, '2021-01-01'],
    [2021, 53, undefined],
    [2021, 1, '2021-01-08'],
    [2015, 53, '2016-01-01'],
    [2020, 0, undefined],
    [2020, 54, undefined],
    [2020, 39, '2020-09-25'],
    [2026, 2, '2026-01-09'],
  ])('Friday of week %d-W%d is %s', (year, week, friday) => {
    expect(isoWeekFriday(year, week)).toBe(friday);
  });

  it('begin on a Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const monday = isoWeekMonday(year, week);
        expect(monday === undefined ? 0 : weekday(monday)).toBe(1);
      }),
    );
  });
});

describe('serial numbers', () => {
  it.each([
    [44196, false, '2020-12-31'],
    [44278.75, false, '2021-03-23'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [0, false, undefined],
    [-3, false, undefined],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [0, true, '1904-01-01'],
    [42_734, true, '2020-12-31'],
    [Number.NaN, false, undefined],
    [Number.POSITIVE_INFINITY, false, undefined],
  ])('%d (1904: %s) is %s', (serial, is1904, day) => {
    expect(serialDay(serial, is1904)).toBe(day);
  });
});

test('a day has the serial number that stands for it, in both systems of dates', () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), (day, is1904) => {
      fc.pre(day >= (is1904 ? '1904-01-02' : '1900-03-01'));
      expect(serialDay(daySerial(day, is1904), is1904)).toBe(day);
      expect(daySerial(day) - daySerial(day, true)).toBe(1462);
    }),
  );
  expect([daySerial('1900-03-01'), daySerial('2020-01-01'), daySerial('1904-01-01', true)]).toEqual([
    61, 43_831, 0,
  ]);
});
