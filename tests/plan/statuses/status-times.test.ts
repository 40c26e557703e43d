import type { DeadlineContext } from '../../../src/plan/deadlines/deadline-context';
import {
  dayNamed,
  timesSaid,
  withoutReferences,
  withoutScope,
} from '../../../src/plan/statuses/status-times';

const context: DeadlineContext = { planYear: 2026, language: 'sv', dayOrder: () => 'day-first' };
const today = '2026-05-20';

test.each<[string, string, readonly number[]]>([
  ['klart', 'none', []],
  ['klart i mars', 'past', []],
  ['klart i maj', 'present', []],
  ['klart i juni', 'ahead', []],
  ['mars och juni', 'ahead', []],
  ['mars och maj', 'present', []],
  ['på fredag', 'vague', []],
  ['snarast', 'vague', []],
  ['snarast i mars', 'past', []],
  ['snarast i maj', 'present', []],
  ['snarast i juni', 'ahead', []],
  ['klart 12', 'none', [12]],
  ['klart 12 mars', 'past', []],
  ['2026-05-20', 'past', []],
  ['2026-05-21', 'ahead', []],
  ['31 juni', 'vague', []],
])('the times of %s stand to the 20th of May: %s', (text, said, loose) => {
  expect(timesSaid(text, context, today)).toEqual({ said, loose: new Set(loose) });
});

test('a month is of the plan’s year, and of today’s where the plan has none; without a day of today a number is vague', () => {
  expect(timesSaid('mars', { ...context, planYear: 2027 }, today).said).toBe('ahead');
  expect(timesSaid('mars', { ...context, planYear: null }, today).said).toBe('past');
  expect(['mars', '2026-03-01'].map((text) => timesSaid(text, context, undefined).said)).toEqual([
    'none',
    'vague',
  ]);
});

test.each<[string, string]>([
  ['klart för 2026', 'klart  '],
  ['klart för i år', 'klart  '],
  ['klart för 2027', 'klart för 2027'],
  ['klart för 2026-05', 'klart för 2026-05'],
  ['klart inför 2026', 'klart inför 2026'],
])('%j without the years that are dealt with is %j', (text, rest) => {
  expect(withoutScope(text, today)).toBe(rest);
  expect(withoutScope(text, undefined)).toBe(text.includes('i år') ? rest : text);
});

test.each<[string, string]>([
  ['klart § 12', 'klart  '],
  ['dnr ks 2020/123 klart', '  klart'],
  ['klart 12', 'klart 12'],
  ['klart §12-14', 'klart §12-14'],
])('%j without its references is %j', (text, rest) => {
  expect(withoutReferences(text)).toBe(rest);
});

test.each<[string, string | undefined]>([
  ['klart 2026-03-01', '2026-03-01'],
  ['2026-03-01 och 2026-03-02', undefined],
  ['mars', undefined],
])('the one day that %s names is %s', (text, day) => {
  expect(dayNamed(text, context)).toBe(day);
});
