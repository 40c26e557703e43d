import { shareOfDays } from '../columns/content';
import { fitsTitle } from '../columns/content-fits';
import type { Field, TableKind } from '../field';
import type { NearMiss, Problem } from '../reading';
import type { ColumnDraft } from './column-draft';
import type { SearchedSheet } from './sheet-search';
import type { ForeignBlock } from './table-finder';

/** Points from which a block that is no table may be one that a person would call a plan, and from which it is asked about. */
const NEARLY = 3;
const ASKED = 3.6;
/** So many of owner, time, status and number over so many rows are asked about, whatever the points. */
const FEWEST_SIGNS = 3;
const FEWEST_ROWS = 5;
/** Cells that say what is to be done, found or decided. */
const TITLE_LIKE = 0.4;

const needed: readonly Field[] = ['title', 'owner', 'deadline', 'status'];

/** What is told about a sheet where nothing was read but something nearly has what a plan has. */
export interface NearlyRead {
  readonly points: number;
  readonly nearMiss: NearMiss;
  readonly problem: Problem;
}

/** The column that looks most like what the rows are about. */
function titleColumnOf({ drafts }: ForeignBlock, today: string): ColumnDraft | undefined {
  const named = drafts.find(({ field }) => field === 'title' || field === 'finding.text');
  if (named) return named;
  const [best] = [...drafts].sort((a, b) => fitsTitle(b.content, today) - fitsTitle(a.content, today));
  return best && fitsTitle(best.content, today) >= TITLE_LIKE ? best : undefined;
}

/** How many of owner, time, status and number the block has. */
function signsIn({ drafts }: ForeignBlock): number {
  const has = (...fields: readonly Field[]): boolean =>
    drafts.some(({ field, rivals }) => fields.includes(field) || rivals.some((one) => fields.includes(one)));
  const hasTime =
    has('deadline', 'startDate', 'completedAt') || drafts.some(({ content }) => shareOfDays(content) >= 0.6);
  return [has('owner'), hasTime, has('status', 'percent'), has('id', 'finding.ref')].filter(Boolean).length;
}

const rowsIn = ({ drafts }: ForeignBlock): number =>
  Math.max(0, ...drafts.map(({ content }) => content.rows));

/** A person would have to look: it may well be a plan. */
function isUnsure(block: ForeignBlock, today: string): boolean {
  if (!titleColumnOf(block, today)) return false;
  if (block.points >= ASKED && rowsIn(block) >= 2) return true;
  const hasState = block.drafts.some(
    ({ field }) => field === 'status' || field === 'percent' || field === 'deadline',
  );
  return hasState && rowsIn(block) >= FEWEST_ROWS && signsIn(block) >= FEWEST_SIGNS;
}

/** What the block may be, the likeliest first: texts that say what is missing are findings. */
function kindsOf({ drafts }: ForeignBlock, title: ColumnDraft | undefined): readonly TableKind[] {
  const lacks =
    title === undefined || title.content.filled === 0 ? 0 : title.content.about.lacks / title.content.filled;
  const isGraded = drafts.some(({ field, more }) => field === 'finding.kind' || more === 'severity');
  return lacks >= 0.4 || isGraded ? ['findings', 'actions'] : ['actions', 'findings'];
}

function nearest({ found, scanned }: SearchedSheet, today: string): ForeignBlock | undefined {
  if (scanned.length > 0) return undefined;
  const worth = (block: ForeignBlock): number => block.points + (isUnsure(block, today) ? 10 : 0);
  const [first] = [...found.foreign].sort((a, b) => worth(b) - worth(a));
  return first && (first.points >= NEARLY || isUnsure(first, today)) ? first : undefined;
}

/** The block of each sheet that comes nearest to a plan, where one does. `today`: ISO. */
export const nearlyRead = (sheets: readonly SearchedSheet[], today: string): readonly NearlyRead[] =>
  sheets.flatMap((sheet): NearlyRead[] => {
    const block = nearest(sheet, today);
    if (!block) return [];
    const { header, points, drafts } = block;
    const headings = header.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
    const { name } = sheet.grid.sheet;
    const found = new Set<Field>(drafts.flatMap(({ field }) => (field === 'unknown' ? [] : [field])));
    const title = titleColumnOf(block, today);
    const isAsked = isUnsure(block, today);
    const kinds = kindsOf(block, title);
    return [
      {
        points,
        nearMiss: {
          sheet: name,
          headerRow: header.lowest,
          found: [...found],
          missing: needed.filter((field) => !found.has(field)),
          ...(title ? { titleColumn: title.column } : {}),
          ...(isAsked ? { kinds } : {}),
        },
        problem: {
          code: isAsked ? 'unsure-table' : 'near-miss',
          severity: isAsked ? 'warning' : 'note',
          at: { sheet: name, row: header.lowest, column: header.left },
          found: headings.slice(0, 6).join(', '),
          ...(isAsked ? { candidates: kinds } : {}),
        },
      },
    ];
  });
