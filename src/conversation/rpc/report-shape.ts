import * as z from 'zod/mini';
import { cellSorts } from '../../plan/columns/cell-sorts';
import { fields, languages, tableKinds } from '../../plan/field';
import { deadlineKinds, findingKinds, type ProblemCode } from '../../plan/reading';
import type { RuleCode } from '../../plan/settings/rules';
import { statuses } from '../../plan/status';
import type { PointKey } from '../../jobs/agenda/agenda-points';
import { yearChoices } from '../../jobs/year-change/year-answer';
import type { AgendaList, ListedPoint, Report, YearChangeFigures, YearRow } from '../conversation';
import { address, count, nameOf, place } from './shapes';

/** Every field has its shape: one that may be missing, and is forgotten here, would be dropped without a word. */
type ShapeOf<Value> = Readonly<Record<keyof Value, z.ZodMiniType>>;

const language = z.enum(languages);
const kind = z.enum(tableKinds);
const field = z.enum(fields);
const status = z.enum(statuses);
const certainty = z.enum(['certain', 'likely', 'guess']);
const orNull = <Shape extends z.ZodMiniType>(shape: Shape) => z.nullable(shape);

const statusCounts = z.record(status, count);

const column = z.object({
  column: place,
  letter: z.string(),
  heading: z.string(),
  field,
  isAdded: z.boolean(),
  certainty,
  samples: z.array(z.string()),
} satisfies ShapeOf<Report['tables'][number]['columns'][number]>);

const table = z.object({
  sheet: z.string(),
  kind,
  headerRow: place,
  firstRow: count,
  lastRow: count,
  area: z.string(),
  rows: count,
  goals: count,
  planYear: orNull(z.int()),
  isHidden: z.exactOptional(z.literal(true)),
  confidence: z.number(),
  columns: z.array(column),
} satisfies ShapeOf<Report['tables'][number]>);

const nearMiss = z.object({
  sheet: z.string(),
  headerRow: place,
  left: place,
  right: place,
  headings: z.array(z.string()),
  found: z.array(field),
  missing: z.array(field),
  titleColumn: z.exactOptional(place),
  titleHeading: z.exactOptional(z.string()),
  kinds: z.exactOptional(z.array(kind)),
  columns: z.exactOptional(z.array(column)),
} satisfies ShapeOf<Report['nearMisses'][number]>);

const columnReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['heading', 'heading-words', 'place']) }),
  z.object({ kind: z.literal('cells'), isAgainst: z.boolean(), sort: z.enum(cellSorts), count, of: count }),
]);

const problem = z.object({
  code: nameOf<ProblemCode>(),
  severity: z.enum(['error', 'warning', 'note']),
  at: address,
  found: z.exactOptional(z.string()),
  candidates: z.exactOptional(z.array(z.string())),
  cells: z.exactOptional(z.array(z.string())),
  reasons: z.exactOptional(z.array(z.object({ field, reasons: z.array(columnReason) }))),
  columns: z.exactOptional(z.array(z.object({ column: z.number(), heading: z.string() }))),
  isUnread: z.exactOptional(z.literal(true)),
  row: z.exactOptional(z.string()),
  cell: z.exactOptional(z.string()),
} satisfies ShapeOf<Report['problems'][number]>);

const fix = z.object({
  at: address,
  kind: z.enum(['status', 'deadline', 'repeat']),
  before: z.string(),
  after: z.string(),
  as: orNull(z.enum(deadlineKinds)),
  row: z.string(),
  isLeft: z.exactOptional(z.literal(true)),
} satisfies ShapeOf<Report['fixes'][number]>);

const overdue = z.object({
  at: address,
  id: orNull(z.string()),
  title: z.string(),
  owner: z.string(),
  due: z.string(),
  status,
});

const suggested = { at: address, name: z.string(), shared: z.array(z.string()) };

const goal = z.object({
  at: address,
  name: z.string(),
  suggestions: z.array(z.object({ ...suggested, cell: address, value: z.string() })),
} satisfies ShapeOf<NonNullable<Report['goals']>[number]>);

const finding = z.object({
  at: address,
  id: orNull(z.string()),
  title: z.string(),
  kind: z.enum(findingKinds),
  severity: orNull(z.enum(['minor', 'major'])),
  isUnanswered: z.boolean(),
  actions: z.array(z.object({ at: address, title: z.string(), status, isOverdue: z.boolean() })),
  suggestions: z.exactOptional(z.array(z.object(suggested))),
} satisfies ShapeOf<Report['findings'][number]>);

const agenda = z.object({
  sheet: z.string(),
  items: z.array(z.object({ no: z.int(), title: z.string(), lines: z.array(z.string()) })),
});

const minutes = z.object({
  sheet: z.string(),
  day: z.string(),
  decisions: z.array(z.object({ id: z.string(), text: z.string(), owner: z.string(), due: z.string() })),
} satisfies ShapeOf<NonNullable<Report['minutes']>>);

const point = z.object({
  id: z.string(),
  key: z.exactOptional(nameOf<PointKey>()),
  title: z.string(),
  place: count,
  from: orNull(kind),
  isWritten: z.exactOptional(z.literal(true)),
} satisfies ShapeOf<ListedPoint>);

const agendaList = z.object({
  preset: nameOf<AgendaList['preset']>(),
  isToBeMade: z.exactOptional(z.literal(true)),
  points: z.array(point),
  others: z.array(point),
  standard: nameOf<AgendaList['standard']>(),
  standards: z.array(nameOf<AgendaList['standard']>()),
  requirements: z.array(
    z.object({
      clause: z.string(),
      kind: z.enum(['input', 'result']),
      by: z.array(nameOf<PointKey>()),
      able: z.array(nameOf<PointKey>()),
      about: z.object({ sv: z.string(), en: z.string(), nb: z.string() }),
    } satisfies ShapeOf<AgendaList['requirements'][number]>),
  ),
  missing: z.array(nameOf<PointKey>()),
} satisfies ShapeOf<AgendaList>);

const yearRow = z.object({
  at: address,
  id: orNull(z.string()),
  title: z.string(),
  owner: z.string(),
  status,
  deadline: z.string(),
  moves: count,
  act: orNull(z.enum(['done', 'move', 'anew', 'drop'])),
  question: orNull(z.enum(['open', 'same', 'reason', 'unnumbered'])),
  choice: orNull(z.enum(yearChoices)),
  next: orNull(
    z.object({
      at: address,
      name: z.string(),
      isNew: z.exactOptional(z.literal(true)),
    } satisfies ShapeOf<NonNullable<YearRow['next']>>),
  ),
} satisfies ShapeOf<YearRow>);

/** The shape of a `Report` parsed from JSON. */
export const reportShape: z.ZodMiniType<Report> = z.object({
  language,
  sheets: count,
  tables: z.array(table),
  noPlan: z.array(z.string()),
  nearMisses: z.array(nearMiss),
  problems: z.array(problem),
  fixes: z.array(fix),
  off: z.exactOptional(z.array(nameOf<RuleCode>())),
  rollup: z.object({ year: orNull(z.int()), total: count, byStatus: statusCounts, overdue: count }),
  byGoal: z.array(z.object({ goal: orNull(z.string()), counts: statusCounts, overdue: count })),
  overdue: z.array(overdue),
  links: z.object({ explicit: count, open: count }),
  findings: z.array(finding),
  goals: z.exactOptional(z.array(goal)),
  owners: z.array(z.string()),
  actions: z.array(z.object({ at: address, name: z.string() })),
  sources: z.record(kind, count),
  agendaSheet: z.exactOptional(z.string()),
  agendaList: z.exactOptional(agendaList),
  statusWords: z.record(z.enum(statuses), z.string()),
  minutesSheet: z.exactOptional(z.string()),
  agenda: orNull(agenda),
  minutes: orNull(minutes),
  letters: z.exactOptional(z.array(z.object({ name: z.string(), text: z.string() }))),
  yearChange: z.exactOptional(
    z.object({
      from: z.int(),
      to: z.int(),
      sheets: z.array(z.string()),
      newSheets: z.array(z.string()),
      rows: z.array(yearRow),
    } satisfies ShapeOf<YearChangeFigures>),
  ),
  central: z.exactOptional(
    z.object({
      total: count,
      left: z.array(z.object({ at: address, name: z.string(), perhaps: orNull(z.string()) })),
    }),
  ),
  centralRead: z.exactOptional(count),
  listed: z.exactOptional(
    z.object({
      added: z.record(z.enum(findingKinds), count),
      known: count,
      left: z.array(z.string()),
      none: z.array(z.enum(findingKinds)),
    } satisfies ShapeOf<NonNullable<Report['listed']>>),
  ),
} satisfies ShapeOf<Report>);
