import fc from 'fast-check';
import { deadlineReader } from '../../../src/plan/deadlines/deadlines';
import { caseCount } from '../../case-count';

const context = { planYear: 2026, dayOrder: () => 'day-first' as const };
const sv = deadlineReader({ ...context, language: 'sv' });
const en = deadlineReader({ ...context, language: 'en' });

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

const aDay = fc.record({
  year: fc.integer({ min: 2024, max: 2029 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

it('"Apr-11-2026" is that day, with any sign between', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom('-', '/', '.'), ({ year, month, day }, sign) => {
      const text = [months[month - 1], two(day), year].join(sign);
      expect([text, en(text).date]).toEqual([text, `${year}-${two(month)}-${two(day)}`]);
    }),
    { numRuns: caseCount(500) },
  );
});

it('with two digits of the year it may be a span of days: asked', () => {
  expect(en('Apr-11-26')).toMatchObject({ kind: 'ambiguous', candidates: ['2026-04-11'] });
});

it('on or before a time is that time', () => {
  fc.assert(
    fc.property(aDay, ({ year, month, day }) => {
      const date = `${year}-${two(month)}-${two(day)}`;
      expect(en(`on or before ${date}`).date).toBe(date);
      expect(sv(`på eller före ${date}`).date).toBe(date);
    }),
    { numRuns: caseCount(300) },
  );
  expect(en('on or before Q2 2026').date).toBe('2026-06-30');
});

const times = ['12 mars 2026', '2026-03-12', 'v 16-17', 'april-maj', '2026-2028', 'kv 2 2026', 'T2 2026'];
const openings = ['dagen före', 'veckan innan', 'månaden före', 'påbörjas', 'börjar', 'start', 'ej', 'inte'];

it.each(openings.flatMap((opening) => times.map((time) => `${opening} ${time}`)))(
  '%s names no last day: asked',
  (text) => expect(sv(text).kind).toBe('ambiguous'),
);

it.each([
  'senast vintern 2026',
  'v20 ->',
  'reviderat v 3-4',
  'ej årligen',
  'årligen?',
  'inte längre löpande',
  'klart när varje skola svarat',
  'ej senast HT',
])('%s is asked', (text) => expect(sv(text).kind).toBe('ambiguous'));

it.each(['w/c May 2026', 'w/c H2 2026', 'week of summer 2026', 'not annually'])('%s is asked', (text) =>
  expect(en(text).kind).toBe('ambiguous'),
);

it.each([
  ['Start 1 mars, klart 1 juni', '2026-06-01'],
  ['Start 1/3 - slut 30/6', '2026-06-30'],
  ['från maj till juni', '2026-06-30'],
  ['senast HT 2026', '2026-12-31'],
  ['Snarast, dock senast 30 juni', '2026-06-30'],
  ['inte senare än 30 juni', '2026-06-30'],
])('%s still ends on its day', (text, date) => expect(sv(text).date).toBe(date));
