import * as z from 'zod/mini';
import type { EditKind } from '../../book/edit';
import { failureCodes, type FailureDetails } from '../../hosts/failure';
import {
  columnShape,
  headerShape,
  leavesShape,
  meetingShape,
  sheetsShape,
  tableShape,
  wordsShape,
} from '../../plan/settings/stored-settings';
import type { Done, Look, Proposal } from '../conversation';
import { reportShape } from './report-shape';
import { address, area, count, nameOf, place } from './shapes';

const run = z.object({
  id: z.string(),
  job: z.string(),
  day: z.string(),
  cells: count,
  state: z.enum(['done', 'undone', 'undone-in-part']),
});

const item = z.union([
  z.object({
    kind: z.literal('cell'),
    sheet: z.string(),
    row: place,
    column: place,
    before: z.string(),
    after: z.string(),
  }),
  z.object({
    kind: nameOf<Exclude<EditKind, 'writeCells'>>(),
    sheet: z.nullable(z.string()),
    area: z.nullable(area),
    name: z.nullable(z.string()),
  }),
]);

const structured = z.object({
  source: z.string(),
  sheet: z.string(),
  inPlace: z.boolean(),
  rows: count,
  reread: count,
  noRoom: z.exactOptional(z.string()),
});

export const lookShape: z.ZodMiniType<Look> = z.object({
  report: reportShape,
  settings: z.object({
    columns: z.array(columnShape),
    headers: z.array(headerShape),
    meeting: meetingShape,
    tables: z.exactOptional(z.array(tableShape)),
    notPlans: z.exactOptional(sheetsShape),
    words: z.exactOptional(wordsShape),
    leaves: z.exactOptional(leavesShape),
  }),
  meetingCells: z.object({
    date: z.exactOptional(address),
    time: z.exactOptional(address),
    place: z.exactOptional(address),
    chair: z.exactOptional(address),
    secretary: z.exactOptional(address),
    checker: z.exactOptional(address),
    kind: z.exactOptional(address),
    registry: z.exactOptional(address),
    previous: z.exactOptional(address),
    invited: z.exactOptional(address),
    present: z.exactOptional(address),
    absent: z.exactOptional(address),
  }),
  hasNewerSettings: z.boolean(),
  halfDone: z.nullable(run),
  runs: z.array(run),
});

export const proposalShape: z.ZodMiniType<Proposal> = z.object({
  id: z.string(),
  report: reportShape,
  items: z.array(item),
  cells: count,
  newSheets: z.array(z.string()),
  unseenSheets: z.array(z.string()),
  structured: z.array(structured),
  isEmpty: z.boolean(),
});

const left = z.union([
  z.object({ kind: z.literal('cells'), area }),
  z.object({
    kind: z.enum(['sheet-changed', 'sheet-needed', 'sheet-gone', 'sheet-rearranged', 'sheet-undeleted']),
    sheet: z.string(),
    isHidden: z.exactOptional(z.literal(true)),
  }),
  z.object({ kind: z.literal('setting'), name: z.string() }),
]);

export const runIdsShape: z.ZodMiniType<readonly string[]> = z.array(z.string());

export const doneShape: z.ZodMiniType<Done> = z.object({
  run,
  left: z.array(left),
  undrawn: z.exactOptional(z.array(z.string())),
  unfrozen: z.exactOptional(z.array(z.string())),
  report: reportShape,
});

const details: z.ZodMiniType<FailureDetails> = z.object({
  file: z.exactOptional(z.string()),
  sheet: z.exactOptional(z.string()),
  cell: z.exactOptional(z.string()),
  part: z.exactOptional(z.string()),
  reason: z.exactOptional(z.string()),
  areas: z.exactOptional(z.array(area)),
  limit: z.exactOptional(z.number()),
  said: z.exactOptional(z.string()),
  isHalfDone: z.exactOptional(z.literal(true)),
  isDone: z.exactOptional(z.literal(true)),
});

const failure = z.object({ code: z.enum(failureCodes), details });

/** The script's reply: the answer, or the failure. */
export const replyShape = z.union([z.object({ failure }), z.object({ answer: z.unknown() })]);

export type Reply = z.infer<typeof replyShape>;
