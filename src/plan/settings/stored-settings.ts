import * as z from 'zod/mini';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { fields, tableKinds } from '../field';
import { statuses } from '../status';
import { noWords, type OwnWords } from './own-words';
import { noSettings, rewriteKinds, type WorkbookSettings } from './settings';

/** The property of the workbook that the settings are kept in. */
export const SETTINGS_PROPERTY = 'settings';

/** Raised when what is stored changes its meaning; a Planbok that meets a higher one leaves the settings alone. */
const VERSION = 1;

const text = z.exactOptional(z.string());

/** The meeting, as it comes from a form or out of a workbook. */
export const meetingShape = z.object({
  date: text,
  time: text,
  place: text,
  chair: text,
  secretary: text,
  checker: text,
  kind: text,
  registry: text,
  previous: text,
  invited: text,
  present: text,
  absent: text,
});

const place = z.int().check(z.positive());

export const columnShape = z.object({
  sheet: z.string(),
  heading: z.string(),
  field: z.enum(fields),
  isBetween: z.exactOptional(z.literal(true)),
});
export const headerShape = z.object({ sheet: z.string(), row: place });

export const tableShape = z.object({
  sheet: z.string(),
  row: place,
  left: place,
  right: z.exactOptional(place),
  headings: z.exactOptional(z.array(z.string())),
  kind: z.exactOptional(z.enum([...tableKinds, 'none'])),
});

export const sheetsShape = z.array(z.string());

export const leavesShape = z.array(z.enum(rewriteKinds));

/** Any names, so that a rule of a newer Planbok does not make the other settings unreadable. */
export const rulesShape = z.array(z.string());

export const wordsShape: z.ZodMiniType<OwnWords> = z.object({
  headings: z.array(z.object({ heading: z.string(), field: z.enum(fields) })),
  statuses: z.array(z.object({ text: z.string(), status: z.enum(statuses) })),
  terms: z.exactOptional(z.array(z.object({ term: z.string(), meaning: z.string() }))),
});

const texts = z.array(z.string());

export const agendaShape = z.object({
  preset: text,
  standard: text,
  arrangements: z.exactOptional(z.record(z.string(), z.object({ order: texts, left: texts }))),
});

const stored = z.object({
  version: z.literal(VERSION),
  columns: z.array(columnShape),
  headers: z.array(headerShape),
  tables: z.exactOptional(z.array(tableShape)),
  meeting: meetingShape,
  notPlans: z.exactOptional(sheetsShape),
  words: z.exactOptional(wordsShape),
  leaves: z.exactOptional(leavesShape),
  agenda: z.exactOptional(agendaShape),
  off: z.exactOptional(rulesShape),
});

const versioned = z.object({ version: z.number() });

export interface StoredSettings {
  readonly settings: WorkbookSettings;
  /** A newer Planbok wrote them: they are neither used nor written over. */
  readonly isNewer: boolean;
}

const nothing: StoredSettings = { settings: noSettings, isNewer: false };

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The settings the workbook carries. Text that is none of ours, which anybody may have written, is no settings. */
export function settingsIn(book: WorkbookSnapshot): StoredSettings {
  const json = book.properties.get(SETTINGS_PROPERTY);
  if (json === undefined) return nothing;
  const data = parsed(json);
  const version = versioned.safeParse(data);
  if (version.success && version.data.version > VERSION) return { settings: noSettings, isNewer: true };
  const known = stored.safeParse(data);
  if (!known.success) return nothing;
  const { version: _version, ...settings } = known.data;
  return { settings, isNewer: false };
}

/** The settings as the workbook keeps them. */
export const storedText = ({
  columns,
  headers,
  tables = [],
  meeting,
  notPlans = [],
  words = noWords,
  leaves = [],
  agenda = {},
  off = [],
}: WorkbookSettings): string =>
  JSON.stringify({
    version: VERSION,
    columns,
    headers,
    ...(tables.length === 0 ? {} : { tables }),
    meeting,
    ...(notPlans.length === 0 ? {} : { notPlans }),
    ...(words.headings.length + words.statuses.length + (words.terms?.length ?? 0) === 0 ? {} : { words }),
    ...(leaves.length === 0 ? {} : { leaves }),
    ...(Object.keys(agenda).length === 0 ? {} : { agenda }),
    ...(off.length === 0 ? {} : { off }),
  });
