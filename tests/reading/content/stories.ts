import type { Status } from '../../../src/plan/status';
import type { Draw, Story } from '../draw';
import { isoDay, plusDays } from './days';
import { beginnings, objects } from './phrases';

const ALL: readonly Status[] = [
  'notStarted',
  'ongoing',
  'ongoing',
  'done',
  'done',
  'waiting',
  'cancelled',
  'moved',
];

const PERCENT: Partial<Record<Status, number>> = { notStarted: 0, done: 100, cancelled: 0, moved: 0 };

/** Things to be done, each with a title of its own; `among`: the statuses that the table can tell. */
export function storiesOf(draw: Draw, count: number, among: readonly Status[] = ALL): Story[] {
  const titles = draw
    .shuffled(objects[draw.language])
    .slice(0, count)
    .map((object) => `${draw.pick(beginnings[draw.language])} ${object}`);
  return titles.map((title, index) => {
    const status = draw.pick(among);
    const due = isoDay(draw.year, draw.between(1, 12), draw.between(1, 28));
    const start = plusDays(due, -draw.between(20, 150));
    const late = plusDays(due, draw.between(-25, 10));
    const end = late < draw.today ? late : plusDays(draw.today, -draw.between(1, 60));
    return { index, title, status, due, start, end, percent: PERCENT[status] ?? draw.between(1, 9) * 10 };
  });
}
