import type { DeadlineContext } from '../../../src/plan/deadlines/deadline-context';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { kindsInTime } from './kinds-in-time';
import { askedLogs, plainLogs } from './kinds-of-logs';
import { kindsOfOthers } from './kinds-of-others';
import { plainTexts, written } from './kinds-plain';
import { kindsUndone } from './kinds-undone';
import type { Kind } from './text-kind';

const kinds = [...kindsInTime, ...kindsOfOthers, ...kindsUndone];
// Smaller kinds, all of whose texts are tried.
const logs = [...askedLogs, ...plainLogs];

const dates: DeadlineContext = { planYear: 2026, language: 'sv', dayOrder: () => 'day-first' };
const read = statusReader({ language: 'sv', today: '2026-06-10', dates });

const FEWEST = 100;
const wrong = ({ may, texts }: Kind) =>
  texts.map((text) => [text, read(text).status] as const).filter(([, status]) => !may.includes(status));

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  it('is read as it must be, or asked', () => {
    expect(kind.texts.length).toBeGreaterThanOrEqual(FEWEST);
    expect(wrong(kind)).toEqual([]);
  });
});

describe.each(logs.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  it('is read as its latest state', () => {
    expect(kind.texts.length).toBeGreaterThanOrEqual(FEWEST / 2);
    expect(wrong(kind)).toEqual([]);
  });
});

describe.each(plainTexts.map((kind) => [kind.name, kind] as const))('plainly %s', (_name, kind) => {
  it('is not asked', () => {
    expect(kind.texts.length).toBeGreaterThanOrEqual(FEWEST / 2);
    expect(wrong(kind)).toEqual([]);
  });
});

it.each(written.map((kind) => [kind.name, kind] as const))('%s: none is asked', (_name, kind) => {
  expect(wrong(kind)).toEqual([]);
});
