import { statusReader } from '../../../src/plan/statuses/statuses';
import type { DeadlineContext } from '../../../src/plan/deadlines/deadline-context';
import { peopleWrote } from './people-wrote';

const RIGHT = 0.92;
const WRONG = 0.005;

const dates: DeadlineContext = { planYear: 2020, language: 'sv', dayOrder: () => 'day-first' };
const read = statusReader({ language: 'sv', today: '2020-11-24', dates });
const rows = Object.entries(peopleWrote).flatMap(([status, texts]) =>
  texts
    .trim()
    .split(/\s*\n\s*/)
    .map((text) => [text, status, read(text).status] as const),
);
const isRight = ([, status, got]: (typeof rows)[number]): boolean => got === status;

it('reads what people wrote as a careful coordinator does', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  if (process.env['SHOW'])
    process.stdout.write(
      rows.length +
        '\n' +
        rows
          .filter((row) => !isRight(row))
          .map((r) => r.join(' | '))
          .join('\n'),
    );
  const wrong = rows.filter((row) => !isRight(row));
  const silently = wrong.filter(([, , got]) => got !== 'unknown');
  expect([1 - wrong.length / rows.length >= RIGHT, wrong]).toEqual([true, wrong]);
  expect(silently.length / rows.length <= WRONG ? [] : silently).toEqual([]);
});

it('never takes for done what is not', () => {
  expect(rows.filter((row) => row[2] === 'done' && !isRight(row))).toEqual([]);
});
