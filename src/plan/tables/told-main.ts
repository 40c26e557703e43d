import { fitsTitle } from '../columns/content-fits';
import type { TableKind } from '../field';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { KindFound } from './table-kind';
import { mainFields } from './table-shape';

/** Texts of their own, be they as short as "Ventilation": less than this is a list of choices, people or numbers. */
const TITLE_LIKE = -0.2;

/** The column whose cells look most like what the rows are about. */
export function titleLike(drafts: readonly ColumnDraft[], today: string): ColumnDraft | undefined {
  const [best] = [...drafts].sort((a, b) => fitsTitle(b.content, today) - fitsTitle(a.content, today));
  return best && fitsTitle(best.content, today) >= TITLE_LIKE ? best : undefined;
}

/**
 * A table that a person says is of the kind, in which no column was taken for what the rows are about: the likeliest is, and
 * is asked about.
 */
export function withMain(found: KindFound, kind: TableKind, today: string): KindFound {
  const [field] = mainFields[kind];
  const { drafts } = found;
  if (field === undefined || drafts.some((draft) => mainFields[kind].includes(draft.field))) return found;
  const main = titleLike(
    drafts.filter(({ isSettled }) => !isSettled),
    today,
  );
  if (main) {
    take(main, sense(field, 'guess'));
    main.rivals = [];
  }
  return found;
}
