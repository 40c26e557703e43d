import { cellKey } from '../../../src/book/area';
import { textOf } from '../../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import type { OpenGroup } from '../../../src/jobs/job';
import { openGroups } from '../../../src/jobs/owners/owner-pages';
import { textIn } from '../../../src/text/text';

const { owners } = textIn('sv');
const figures = /^Kvarstår: \d+ · Genomförda: \d+ · Åtgärder: \d+$/;

/** A page as it stands on the sheet: the cells of the plan that its lines lead to, by the group they stand in. */
export type PageOnSheet = Readonly<Record<OpenGroup, readonly string[]>>;

export interface OwnersOnSheet {
  readonly lines: readonly (readonly string[])[];
  readonly wholePlan: { readonly remaining: number; readonly overdue: number; readonly unclear: number };
  /** By the name on the page. */
  readonly pages: ReadonlyMap<string, PageOnSheet>;
}

/** The owners' sheet in Swedish, read by what a person sees on it and by its links. */
export function ownersOn(book: WorkbookSnapshot): OwnersOnSheet {
  const sheet = sheetNamed(book, ownSheetNamed(book, 'owners') ?? '');
  if (!sheet) throw new Error('no sheet of owners');
  const lines = sheet.values.map((line) => line.map(textOf));
  const whole = lines.find((line) => line[1] === owners.wholePlan) ?? [];
  const [remaining = 0, overdue = 0, unclear = 0] = whole.slice(2, 5).map(Number);
  const pages = new Map<string, Record<OpenGroup, string[]>>();
  let page: Record<OpenGroup, string[]> | undefined;
  let group: OpenGroup = 'later';
  for (const [index, line] of lines.entries()) {
    const [first = ''] = line;
    if (figures.test(lines[index + 1]?.[0] ?? '')) {
      page = { overdue: [], soon: [], later: [], unclear: [] };
      pages.set(first, page);
    }
    group = openGroups.find((known) => first.startsWith(`${owners.groups[known]}: `)) ?? group;
    const to = sheet.links.get(cellKey(index + 1, 1));
    if (to && page && 'row' in to) page[group].push(`${to.sheet}!${to.row}`);
  }
  return { lines, wholePlan: { remaining, overdue, unclear }, pages };
}
