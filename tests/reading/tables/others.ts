import type { TableKind } from '../../../src/plan/field';
import { columnOf, headingFor, type KindName } from '../content/content-columns';
import { deadlineManner, monthNames } from '../content/deadlines';
import { goals } from '../content/phrases';
import { statusManner } from '../content/statuses';
import { storiesOf } from '../content/stories';
import {
  plain,
  type Cell,
  type Column,
  type Draw,
  type Item,
  type Said,
  type Story,
  type Table,
} from '../draw';

type Taken = Set<string>;

interface Kinds {
  readonly kind: TableKind;
  readonly also?: readonly TableKind[];
}

/** A table whose columns are all there is to it. */
function tableOf(draw: Draw, { kind, also = [] }: Kinds, columns: readonly Column[], count: number): Table {
  const rows = storiesOf(draw, count).map((story): Item => ({
    kind: 'item',
    title: story.title,
    cells: columns.map(({ cell }) => cell(story)),
  }));
  return { kind, also, columns, rows, key: [] };
}

const maybe = (draw: Draw, taken: Taken, share: number, names: readonly KindName[]): Column[] =>
  names.filter(() => draw.chance(share)).map((name) => columnOf(draw, name, taken));

/** Results of an audit or a walk. */
export function findingsTable(draw: Draw, taken: Taken = new Set()): Table {
  const columns = [
    columnOf(draw, 'finding.ref', taken),
    ...maybe(draw, taken, 0.5, ['unit', 'area']).slice(0, 1),
    columnOf(draw, 'finding.text', taken),
    columnOf(draw, 'finding.kind', taken),
    ...maybe(draw, taken, 0.6, ['finding.requirement', 'finding.cause']),
    ...maybe(draw, taken, 0.3, ['severity', 'comment']),
  ];
  return tableOf(draw, { kind: 'findings' }, columns, draw.between(4, 10));
}

/** A column that tells a row's deadline, and what it told. */
function telling(draw: Draw, list: string, taken: Taken): { column: Column; told: Map<Story, Said> } {
  const told = new Map<Story, Said>();
  const say = deadlineManner(draw);
  const cell = (story: Story): Cell => {
    const said = say(story);
    told.set(story, said);
    return said.cell;
  };
  return {
    column: { list, heading: headingFor(draw, list, taken), field: 'deadline', also: [], cell },
    told,
  };
}

/** What a board has decided, with who carries it out and by when. */
export function decisionsTable(draw: Draw, taken: Taken = new Set()): Table {
  const { column, told } = telling(draw, 'deadline', taken);
  const columns = [
    ...maybe(draw, taken, 0.5, ['id']),
    columnOf(draw, 'decision', taken),
    columnOf(draw, 'decisionMaker', taken),
    ...maybe(draw, taken, 0.6, ['owner']),
    column,
    ...maybe(draw, taken, 0.3, ['comment', 'unit']),
  ];
  const main = columns.findIndex(({ list }) => list === 'decision');
  const rows = storiesOf(draw, draw.between(4, 7)).map((story): Item => {
    const cells = columns.map(({ cell }) => cell(story));
    const deadline = told.get(story);
    const title = cells[main]?.value;
    return {
      kind: 'item',
      title: typeof title === 'string' ? title : '',
      cells,
      ...(deadline === undefined ? {} : { deadline }),
    };
  });
  return { kind: 'decisions', also: [], columns, rows, key: [] };
}

/** A column in which actions say what goal they belong to. */
const belongsTo = /hör till|koppla|bidrar|stöds|linked|support|related/i;

/** Goals with how they are measured; no actions. */
export function goalsTable(draw: Draw, taken: Taken = new Set()): Table {
  const texts = draw.shuffled(goals[draw.language]);
  const columns: Column[] = [
    ...maybe(draw, taken, 0.6, ['id']),
    {
      list: 'goal',
      heading: headingFor(draw, 'goal', taken, (heading) => !belongsTo.test(heading)),
      field: 'goal',
      also: ['title'],
      cell: ({ index }) => plain(texts[index % texts.length] ?? null),
    },
    columnOf(draw, 'indicator', taken),
    ...maybe(draw, taken, 0.4, ['area', 'comment']),
  ];
  return tableOf(draw, { kind: 'goals' }, columns, draw.between(3, 7));
}

/** The year, month by month. */
export function cycleTable(draw: Draw, taken: Taken = new Set()): Table {
  const months = monthNames[draw.language];
  const isUpper = draw.chance(0.5);
  const month = (index: number): string => {
    const name = months[index] ?? '';
    return isUpper ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name;
  };
  const columns: Column[] = [
    {
      list: 'month',
      heading: headingFor(draw, 'month', taken),
      field: 'deadline',
      also: [],
      cell: ({ index }) => plain(month(index % 12)),
    },
    {
      list: 'title',
      heading: headingFor(draw, 'title', taken),
      field: 'title',
      also: [],
      cell: ({ title }) => plain(title),
    },
    ...maybe(draw, taken, 0.4, ['owner']),
  ];
  return tableOf(draw, { kind: 'cycle' }, columns, draw.between(8, 12));
}

/** Risks with an answer to each, which is the action. */
export function risksTable(draw: Draw, taken: Taken = new Set()): Table {
  const { column: deadline, told } = telling(draw, 'deadline', taken);
  const statusHeading = headingFor(draw, 'status', taken);
  const manner = statusManner(draw, statusHeading, false);
  const statuses = new Map<Story, Said>();
  const response: Column = {
    list: 'response',
    heading: headingFor(draw, 'response', taken),
    field: 'title',
    also: [],
    cell: ({ title }) => plain(title),
  };
  const status: Column = {
    list: 'status',
    heading: statusHeading,
    field: 'status',
    also: [],
    cell: (story) => {
      const said = manner.say(story);
      statuses.set(story, said);
      return said.cell;
    },
  };
  const columns = [
    ...maybe(draw, taken, 0.6, ['id']),
    columnOf(draw, 'risk', taken),
    ...maybe(draw, taken, 0.8, ['likelihood', 'severity']),
    response,
    columnOf(draw, 'owner', taken),
    deadline,
    status,
  ];
  const rows = storiesOf(draw, draw.between(4, 8), manner.among).map((story): Item => {
    const cells = columns.map(({ cell }) => cell(story));
    const [when, how] = [told.get(story), statuses.get(story)];
    return {
      kind: 'item',
      title: story.title,
      cells,
      ...(when === undefined ? {} : { deadline: when }),
      ...(how === undefined ? {} : { status: how }),
    };
  });
  return { kind: 'actions', also: ['findings'], columns, rows, key: [] };
}
