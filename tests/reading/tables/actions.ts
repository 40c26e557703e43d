import { textOf } from '../../../src/book/cells';
import type { Status } from '../../../src/plan/status';
import { columnOf, headingFor, type KindName } from '../content/content-columns';
import { deadlineManner } from '../content/deadlines';
import { statusManner } from '../content/statuses';
import { storiesOf } from '../content/stories';
import {
  EMPTY,
  plain,
  type Cell,
  type Column,
  type Draw,
  type Item,
  type Said,
  type Story,
  type Table,
} from '../draw';

/** What a table of actions is asked to have; the rest is drawn. */
export interface TableOptions {
  readonly isKeyed?: boolean;
  readonly with?: readonly KindName[];
  readonly rows?: number;
  readonly taken?: Set<string>;
}

const before: readonly KindName[] = ['area', 'goal', 'unit', 'finding.text', 'source'];
const after: readonly KindName[] = [
  'comment',
  'resources',
  'priority',
  'startDate',
  'completedAt',
  'percent',
  'cost',
  'decisionMaker',
  'indicator',
  'rationale',
  'raised',
  'severity',
  'original',
  'finding.requirement',
  'finding.ref',
];

const some = (draw: Draw, names: readonly KindName[], most: number): KindName[] =>
  draw.shuffled(names).slice(0, draw.between(0, most));

/** What a row says when the table has no column for it. */
function withoutStatus({ status, percent }: Story, lists: ReadonlySet<string>): Said {
  const said = (truth: Status, ...also: Status[]): Said => ({ cell: EMPTY, truth, also });
  if (lists.has('percent'))
    return percent === 0 ? said('notStarted', 'missing') : percent === 100 ? said('done') : said('ongoing');
  if (lists.has('completedAt'))
    return status === 'done' ? said('done', 'missing') : said('missing', 'notStarted');
  return said('missing');
}

type Told = Pick<Item, 'status' | 'deadline'>;

/** A table of actions: always a title, nearly always an owner and a time, and what else an organisation keeps. */
export function actionTable(draw: Draw, options: TableOptions = {}): Table {
  const taken = options.taken ?? new Set<string>();
  const asked = options.with ?? [];
  const heading = (list: string): string => headingFor(draw, list, taken);
  const column = (name: KindName): Column => columnOf(draw, name, taken);
  const [hasOwner, hasStatus] = [draw.chance(0.93), options.isKeyed === true || draw.chance(0.85)];
  const hasDeadline = draw.chance(hasOwner && hasStatus ? 0.92 : 1);
  const statusHeading = heading('status');
  const manner = statusManner(draw, statusHeading, options.isKeyed === true);
  const deadlineOf = deadlineManner(draw);
  const given = (list: 'title' | 'status' | 'deadline', cell: (story: Story) => Cell): Column => ({
    list,
    heading: list === 'status' ? statusHeading : heading(list),
    field: list,
    also: [],
    cell,
  });
  const told = new Map<Story, Told>();
  const title = given('title', (story) => plain(story.title));
  const core = [
    ...(hasOwner ? [column('owner')] : []),
    ...(hasDeadline ? [given('deadline', (story) => told.get(story)?.deadline?.cell ?? EMPTY)] : []),
    ...(hasStatus ? [given('status', (story) => told.get(story)?.status?.cell ?? EMPTY)] : []),
  ];
  // The only day in a table would be taken for its deadline.
  const rest = some(draw, after, 3).filter((name) => hasDeadline || name !== 'original');
  const isAsked = (name: KindName): boolean => asked.includes(name);
  const columns = [
    ...(draw.chance(0.55) || isAsked('id') ? [column('id')] : []),
    ...[...new Set([...before.filter(isAsked), ...some(draw, before, 1)])].map(column),
    title,
    ...draw.shuffled(core),
    ...[...new Set([...after.filter(isAsked), ...rest])].map(column),
  ];
  const lists = new Set(columns.map(({ list }) => list));
  const stories = storiesOf(draw, options.rows ?? draw.between(4, 15), manner.among);
  const statusOf = (story: Story): Said => {
    const written = hasStatus ? manner.say(story) : undefined;
    if (written !== undefined && written.cell.value !== null) return written;
    const { truth, also = [] } = withoutStatus(story, lists);
    return {
      cell: EMPTY,
      truth,
      also: [...also, ...(written ? [written.truth, ...(written.also ?? [])] : [])],
    };
  };
  for (const story of stories)
    told.set(story, {
      status: statusOf(story),
      deadline: hasDeadline ? deadlineOf(story) : { cell: EMPTY, truth: 'missing' },
    });
  const originalAt = columns.findIndex(({ list }) => list === 'original');
  const rows = stories.map((story): Item => {
    const cells = columns.map(({ cell }) => cell(story));
    const { status, deadline } = told.get(story) ?? {};
    const original = textOf(cells[originalAt]?.value ?? null);
    return {
      kind: 'item',
      title: story.title,
      cells,
      ...(status && { status }),
      // Where there is no new time the first one still counts.
      ...(deadline && {
        deadline:
          deadline.truth === 'missing' && original !== '' ? { ...deadline, also: [original] } : deadline,
      }),
    };
  });
  return { kind: 'actions', also: [], columns, rows, key: hasStatus ? manner.key : [] };
}
