import type { WorkbookSnapshot } from '../../book/snapshot';
import type { ReadKind } from '../field';

/** Names that mark our own sheets, and the sheets a plan of ours was built from. */
const OWN = /^planbok_(.+)$/i;
const PLAN = /^plan_\d+$/i;
/** Sheets of an example and annual cycles carried on: made by us, and read as a person's own. */
const READ = /^(?:sample|cycle)_\d+$/i;
/** Lists that Planbok began and a person continues: read like her own sheets, except that the mark says what they list. */
const LIST = /^(findings|decisions)_\d+$/i;
/** Lists of the actions of a whole organisation's plan. */
const CENTRAL = /^central_\d+$/i;
const SOURCE = /^planbokkalla_(\d+)$/i;
const SOURCE_PROPERTY = /^source\.planbok_(plan_\d+)$/i;

export interface OwnSheets {
  /** Made by us from what the plan says: never read. */
  readonly derived: ReadonlySet<string>;
  /** Lists that Planbok began, by sheet, with the kind of table they hold. */
  readonly lists: ReadonlyMap<string, ReadKind>;
  /** Lists that we have made of the plan of a whole organisation. */
  readonly central: ReadonlySet<string>;
  /** Plan sheets of ours, with the sheet each was built from. */
  readonly plans: ReadonlyMap<string, string | null>;
  /** Sheets of the person's own that a plan sheet of ours stands for now. */
  readonly superseded: ReadonlySet<string>;
}

/** Which sheets are ours, told by hidden names and settings, never by what the sheets are called. */
export function ownSheetsOf(book: WorkbookSnapshot): OwnSheets {
  const derived = new Set<string>();
  const central = new Set<string>();
  const lists = new Map<string, ReadKind>();
  const marked = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const { name, area } of book.names) {
    if (!area) continue;
    const mark = OWN.exec(name)?.[1]?.toLowerCase();
    if (mark !== undefined) {
      if (PLAN.test(mark)) marked.set(mark, area.sheet);
      else if (CENTRAL.test(mark)) central.add(area.sheet);
      else if (LIST.test(mark)) lists.set(area.sheet, mark.startsWith('findings') ? 'findings' : 'decisions');
      else if (!READ.test(mark)) derived.add(area.sheet);
    }
    const number = SOURCE.exec(name)?.[1];
    if (number !== undefined) sources.set(`plan_${number}`, area.sheet);
  }
  for (const [name, value] of book.properties) {
    const mark = SOURCE_PROPERTY.exec(name)?.[1]?.toLowerCase();
    if (mark !== undefined) sources.set(mark, value);
  }
  const existing = new Set(book.sheets.map(({ name }) => name));
  const plans = new Map<string, string | null>();
  const superseded = new Set<string>();
  for (const [mark, sheet] of marked) {
    if (!existing.has(sheet)) continue;
    const source = sources.get(mark) ?? null;
    plans.set(sheet, source);
    if (source !== null && source !== sheet && existing.has(source)) superseded.add(source);
  }
  return { derived, lists, central, plans, superseded };
}
