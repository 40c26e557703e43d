import { share, shareOfDays } from '../columns/content';
import type { Field, TableKind } from '../field';
import { shownText } from './grid';
import type { NearMiss, Problem } from '../reading';
import type { ColumnDraft } from './column-draft';
import type { SearchedSheet } from './sheet-search';
import type { ForeignBlock, FoundTable } from './table-finder';
import { SURELY_OTHER } from './other-list';
import { foreignIn } from './table-kind';
import { titleLike } from './told-main';
import { headingsAt } from './told-tables';
import { listNamed } from './named-list';
import { planLike, type PlanLike, type SheetWords } from './plan-like-sheets';

/** Points from which a block that is no table may be one that a person would call a plan, and from which it is asked about. */
const NEARLY = 3;
const ASKED = 3.6;
/** So many of owner, time, status and number over so many rows are asked about, whatever the points. */
const FEWEST_SIGNS = 3;
const FEWEST_ROWS = 5;

/** From so much on that speaks for another sort of list, a block is not asked about for what little speaks for a plan. */
const MOSTLY_OTHER = 2;

/** A heading whose words lean so much to what is to be done names it. */
const NAMING = 1.2;

/** What says who, when and how far, and never what. */
const followUp: ReadonlySet<Field> = new Set<Field>([
  'owner',
  'status',
  'percent',
  'deadline',
  'startDate',
  'completedAt',
]);

const needed: readonly Field[] = ['title', 'owner', 'deadline', 'status'];

/** What is told about something that was not read but nearly has what a plan has. */
export interface NearlyRead {
  readonly points: number;
  readonly nearMiss: NearMiss;
  readonly problem: Problem;
}

/** The column that looks most like what the rows are about. */
const titleColumnOf = (block: ForeignBlock, today: string): ColumnDraft | undefined =>
  block.drafts.find(({ field }) => field === 'title' || field === 'finding.text') ??
  listNamed(block)?.title ??
  titleLike(
    block.drafts.filter(({ more }) => more !== 'period'),
    today,
  ) ??
  whateverBeside(block);

/**
 * Where who, when and how it stands have columns of their own, the rows are about what is left: names, units, a few words again and
 * again, numbers. Texts go before numbers, and the fullest before the others.
 */
function whateverBeside({ drafts }: ForeignBlock): ColumnDraft | undefined {
  const isOf = (field: Field): boolean => drafts.some((draft) => draft.field === field);
  if (!isOf('owner') || !isOf('status') || !(isOf('deadline') || isOf('startDate') || isOf('completedAt')))
    return undefined;
  const mayBe = ({ field, content, more }: ColumnDraft): boolean =>
    !followUp.has(field) &&
    more !== 'period' &&
    content.filled * 2 >= content.rows &&
    shareOfDays(content) < 0.5;
  const worth = ({ content }: ColumnDraft): number =>
    share(content.texts, content) * 2 + content.filled / content.rows;
  return drafts.filter(mayBe).sort((a, b) => worth(b) - worth(a) || a.column - b.column)[0];
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

/** It has what lets a list be followed up, over rows enough. */
function isFollowedUp(block: ForeignBlock, today: string): boolean {
  const hasState = block.drafts.some(
    ({ field }) => field === 'status' || field === 'percent' || field === 'deadline',
  );
  return (
    block.other < SURELY_OTHER &&
    hasState &&
    rowsIn(block) >= FEWEST_ROWS &&
    signsIn(block) >= FEWEST_SIGNS &&
    titleColumnOf(block, today) !== undefined
  );
}

/** Headings that say whom a thing is left to. */
const leftTo =
  /^(?:till|vem|av vem|who|whom|for|åt)\b|ansv|owner|kontakt|contact|champion|utför|entrepren|contractor/;

/** Headings of what somebody would like to be done. */
const wished =
  /^(?:idé|idea|förslag|suggestion|förbättring|improvement|önskemål|wish|att göra|to do|brist|anmärkning)/;

/**
 * Beside a plan: a column of what may be done, and of who, when and how it stands two; or one of them, where a heading names
 * what is done.
 */
function isListOfDoing(block: ForeignBlock, today: string): boolean {
  const title = titleColumnOf(block, today);
  if (block.other >= MOSTLY_OTHER || title === undefined || rowsIn(block) < 2 || foreignIn(block.drafts) > 0)
    return false;
  const others = block.drafts.filter((draft) => draft !== title);
  const some = (fits: (draft: ColumnDraft) => boolean): boolean => others.some(fits);
  const who = some(
    ({ field, header, content }) =>
      field === 'owner' ||
      (content.filled > 0 &&
        (share(content.about('people'), content) >= 0.5 || leftTo.test(header?.heading.key ?? ''))),
  );
  const done = others.find(({ field, content }) => field === 'completedAt' && content.filled > 0);
  const when = some(
    (draft) =>
      draft !== done &&
      draft.content.filled > 0 &&
      (draft.field === 'deadline' ||
        shareOfDays(draft.content) >= 0.5 ||
        share(draft.content.about('years'), draft.content) >= 0.5),
  );
  // The day on which it was done says how it stands, beside another on which it was to be.
  const how =
    done !== undefined ||
    some(
      ({ field, content }) =>
        field === 'status' ||
        field === 'percent' ||
        (content.filled > 0 && share(content.statuses, content) >= 0.6),
    );
  const signs = [who, when, how].filter(Boolean).length;
  const { key = '', leanings = [] } = title.header?.heading ?? {};
  const isNamed =
    wished.test(key) ||
    leanings.some(
      ({ column, weight }) =>
        (column.field === 'title' || column.field === 'finding.text') && weight >= NAMING,
    );
  return signs >= 2 || (signs === 1 && isNamed);
}

/** A person would have to look: it may well be a plan. */
const isUnsure = (block: ForeignBlock, today: string): boolean =>
  listNamed(block) !== undefined ||
  (block.other < SURELY_OTHER &&
    block.points >= ASKED &&
    rowsIn(block) >= 2 &&
    titleColumnOf(block, today) !== undefined) ||
  isFollowedUp(block, today);

/** What the block may be, the likeliest first: texts that say what is missing are findings. */
function kindsOf(block: ForeignBlock, title: ColumnDraft | undefined): readonly TableKind[] {
  const named = listNamed(block);
  if (named) return named.kinds;
  const { drafts } = block;
  const lacks =
    title === undefined || title.content.filled === 0
      ? 0
      : title.content.about('lacks') / title.content.filled;
  const isGraded = drafts.some(({ field, more }) => field === 'finding.kind' || more === 'severity');
  return lacks >= 0.4 || isGraded ? ['findings', 'actions'] : ['actions', 'findings'];
}

/** The block stands among the rows that the table's own items stand in. */
const isWithin = ({ header }: ForeignBlock, { shape }: FoundTable, lastItem: number): boolean =>
  header.left <= shape.right &&
  header.right >= shape.left &&
  header.lowest >= (shape.header.rows[0] ?? shape.header.lowest) &&
  header.lowest <= lastItem;

/** Of a sheet that something is read on, what else may well be a table; of another the block that comes nearest to one. */
function nearOn(
  { found, scanned, cycle, replaced }: SearchedSheet,
  today: string,
  isBeside: boolean,
): readonly ForeignBlock[] {
  if (cycle) return [];
  if (scanned.length + replaced.length > 0) {
    const lastItems = new Map(scanned.map((table) => [table.found, table.scan.items.at(-1) ?? 0]));
    return found.foreign.filter(
      (block) =>
        (isFollowedUp(block, today) || (block.other < SURELY_OTHER && listNamed(block) !== undefined)) &&
        !found.tables.some((table) => isWithin(block, table, lastItems.get(table) ?? table.shape.last)),
    );
  }
  const worth = (block: ForeignBlock): number => block.points + (isUnsure(block, today) ? 10 : 0);
  const [first] = found.foreign
    .filter(({ other }) => other < SURELY_OTHER)
    .sort((a, b) => worth(b) - worth(a));
  if (!first) return [];
  if (isBeside && isListOfDoing(first, today)) return [first];
  return first.points >= NEARLY || isUnsure(first, today) ? [first] : [];
}

function nearlyReadAt(
  block: ForeignBlock,
  { grid, found }: SearchedSheet,
  today: string,
  isBeside: boolean,
): NearlyRead {
  const { header, points, drafts } = block;
  const { lowest: row, left, right } = header;
  const { name: sheet } = grid.sheet;
  const fields = new Set<Field>(drafts.flatMap(({ field }) => (field === 'unknown' ? [] : [field])));
  const title = titleColumnOf(block, today);
  const isAsked =
    found.tables.length > 0 || isUnsure(block, today) || (isBeside && isListOfDoing(block, today));
  const kinds = kindsOf(block, title);
  const titleHeading = title && isAsked ? shownText(grid, row, title.column) : '';
  const headings = header.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return {
    points,
    nearMiss: {
      sheet,
      headerRow: row,
      left,
      right,
      headings: headingsAt(grid, { row, left, right }),
      found: [...fields],
      missing: needed.filter((field) => !fields.has(field)),
      ...(title ? { titleColumn: title.column } : {}),
      ...(titleHeading === '' ? {} : { titleHeading }),
      ...(isAsked ? { kinds } : {}),
    },
    problem: {
      code: isAsked ? 'unsure-table' : 'near-miss',
      severity: isAsked ? 'warning' : 'note',
      at: { sheet, row, column: left },
      found: headings.slice(0, 6).join(', '),
      ...(isAsked ? { candidates: kinds } : {}),
    },
  };
}

/** Something like a plan that has no headings above its rows: it cannot be read as it stands, and must not be passed over. */
function asLike({ grid }: SearchedSheet, like: PlanLike): NearlyRead {
  const { row, left, right, texts, fields } = like;
  const { name: sheet } = grid.sheet;
  const missing = needed.filter((field) => !fields.includes(field));
  return {
    points: NEARLY,
    nearMiss: {
      sheet,
      headerRow: row,
      left,
      right,
      headings: headingsAt(grid, { row, left, right }),
      found: fields,
      missing,
    },
    problem: {
      code: 'near-miss',
      severity: 'warning',
      at: { sheet, row, column: left },
      found: texts.join(', '),
    },
  };
}

/**
 * What nearly is a plan and was not taken for one. `today`: ISO. Beside a plan each sheet without a table is looked at more
 * closely: alone it would be asked for anyway (`no-plan`).
 */
export function nearlyRead(
  sheets: readonly SearchedSheet[],
  today: string,
  words: SheetWords,
): readonly NearlyRead[] {
  const isBeside = sheets.some(({ scanned }) => scanned.length > 0);
  return sheets.flatMap((sheet) => {
    const near = nearOn(sheet, today, isBeside).map((block) => nearlyReadAt(block, sheet, today, isBeside));
    const isTold = near.some(({ problem }) => problem.severity !== 'note');
    const { grid, found, cycle, replaced } = sheet;
    const isRead = cycle !== undefined || found.tables.length + replaced.length > 0;
    const whole = isRead ? undefined : planLike(grid, words);
    // Headings down a column name no columns: a block of them is no table either, also in a workbook without a plan.
    const like = isBeside || whole?.isOnSide === true ? whole : undefined;
    return like && (!isTold || like.isOnSide === true) ? [asLike(sheet, like)] : near;
  });
}
