import type { PreviewItem } from '../../book/preview';
import type { Proposal } from '../../conversation/conversation';

export type CellChange = Extract<PreviewItem, { readonly kind: 'cell' }>;
export type OtherKind = Exclude<PreviewItem['kind'], 'cell'>;

/** What happens on one sheet; `sheet` is `null` for what belongs to the workbook as a whole. */
export interface SheetChanges {
  readonly sheet: string | null;
  /** Sheets of Planbok's own are drawn anew as a whole: nothing in them is a change to what a person has written. */
  readonly isNew: boolean;
  /** Planbok's own notes, on a hidden sheet. */
  readonly isUnseen: boolean;
  readonly cells: readonly CellChange[];
  readonly others: ReadonlyMap<OtherKind, number>;
}

interface Draft {
  readonly cells: CellChange[];
  readonly others: Map<OtherKind, number>;
}

/** 0: a person's own cells change; 1: a sheet of ours; 2: only what is around the cells; 3: what nobody sees. */
const rank = ({ isNew, isUnseen, cells }: SheetChanges): number =>
  isUnseen ? 3 : isNew ? 1 : cells.length > 0 ? 0 : 2;

/** The changes by sheet, those to a person's own cells first; within that in the order of the preview. */
export function changesBySheet({
  items,
  newSheets,
  unseenSheets,
}: Pick<Proposal, 'items' | 'newSheets' | 'unseenSheets'>): readonly SheetChanges[] {
  const drafts = new Map<string | null, Draft>();
  for (const item of items) {
    const draft = drafts.get(item.sheet) ?? { cells: [], others: new Map<OtherKind, number>() };
    drafts.set(item.sheet, draft);
    if (item.kind === 'cell') draft.cells.push(item);
    else draft.others.set(item.kind, (draft.others.get(item.kind) ?? 0) + 1);
  }
  const own = new Set<string | null>(newSheets);
  for (const [sheet, { others }] of drafts) if (others.has('addSheet')) own.add(sheet);
  const unseen = new Set<string | null>(unseenSheets);
  const all = [...drafts].map(([sheet, draft]) => ({
    sheet,
    isNew: own.has(sheet),
    isUnseen: unseen.has(sheet),
    ...draft,
  }));
  return all.sort((a, b) => rank(a) - rank(b));
}

export interface ChangeCounts {
  /** Sheets that were there before and whose cells change; Planbok's hidden ones do not count. */
  readonly sheets: number;
  readonly newSheets: number;
}

export function changeCounts(changes: readonly SheetChanges[]): ChangeCounts {
  const seen = changes.filter(({ isUnseen }) => !isUnseen);
  return {
    sheets: seen.filter(({ isNew, cells }) => !isNew && cells.length > 0).length,
    newSheets: seen.filter(({ isNew }) => isNew).length,
  };
}

/** What the grid shows inside its cells while the changes are reviewed. */
export const dryRunCells = (changes: readonly SheetChanges[]): readonly CellChange[] =>
  changes.flatMap(({ isNew, isUnseen, cells }) => (isNew || isUnseen ? [] : cells));
