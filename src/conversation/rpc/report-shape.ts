import * as z from 'zod/mini';
import { cellSorts } from '../../plan/columns/cell-sorts';
import { fields, tableKinds } from '../../plan/field';
import { deadlineKinds, type ProblemCode } from '../../plan/reading';
import { statuses } from '../../plan/status';
import type { Report } from '../conversation';
import { address, count, nameOf, place } from './shapes';

const language = z.enum(['sv', 'en']);
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
});

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
});

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
});

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
  row: z.exactOptional(z.string()),
  cell: z.exactOptional(z.string()),
});

const fix = z.object({
  at: address,
  kind: z.enum(['status', 'deadline', 'repeat']),
  before: z.string(),
  after: z.string(),
  as: orNull(z.enum(deadlineKinds)),
  row: z.string(),
  isLeft: z.exactOptional(z.literal(true)),
});

const overdue = z.object({
  at: address,
  id: orNull(z.string()),
  title: z.string(),
  owner: z.string(),
  due: z.string(),
  status,
});

const finding = z.object({
  at: address,
  id: orNull(z.string()),
  title: z.string(),
  kind: z.enum(['positive', 'improvement', 'nonconformity', 'unknown']),
  severity: orNull(z.enum(['minor', 'major'])),
  isUnanswered: z.boolean(),
  actions: z.array(z.object({ at: address, title: z.string(), status, isOverdue: z.boolean() })),
});

const agenda = z.object({
  sheet: z.string(),
  items: z.array(z.object({ no: z.int(), title: z.string(), lines: z.array(z.string()) })),
});

/** The shape of a `Report` parsed from JSON. */
export const reportShape: z.ZodMiniType<Report> = z.object({
  language,
  sheets: count,
  tables: z.array(table),
  noPlan: z.array(z.string()),
  nearMisses: z.array(nearMiss),
  problems: z.array(problem),
  fixes: z.array(fix),
  rollup: z.object({ year: orNull(z.int()), total: count, byStatus: statusCounts, overdue: count }),
  byGoal: z.array(z.object({ goal: orNull(z.string()), counts: statusCounts, overdue: count })),
  overdue: z.array(overdue),
  links: z.object({ explicit: count, open: count }),
  findings: z.array(finding),
  owners: z.array(z.string()),
  actions: z.array(z.object({ at: address, name: z.string() })),
  sources: z.record(kind, count),
  statusWords: z.record(z.enum(statuses), z.string()),
  agenda: orNull(agenda),
  letters: z.exactOptional(z.array(z.object({ name: z.string(), text: z.string() }))),
});
