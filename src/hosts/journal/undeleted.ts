import type { Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Left } from '../../book/undo-left';
import { Failure } from '../failure';

/** The program has refused something of its own accord, or has answered that it did what it has not done. */
export const isOfProgram = (error: unknown): boolean =>
  error instanceof Failure &&
  (error.details.reason === 'program-error' || error.details.reason === 'not-as-written');

/** What an undo can do in a program that does not delete sheets, and the sheets that stay. */
export interface Undeleted {
  readonly edits: readonly Edit[];
  readonly left: readonly Left[];
}

/**
 * The edits of an undo without those that delete sheets, which keep the names that mark them as ours: they may be deleted
 * later, or used again. `undefined` where there is nothing to delete, or where something is to be built in place of it.
 */
export function withoutDeletions(now: WorkbookSnapshot, edits: readonly Edit[]): Undeleted | undefined {
  const staying = new Set(edits.flatMap((edit) => (edit.kind === 'removeOwnSheet' ? [edit.sheet] : [])));
  if (staying.size === 0) return undefined;
  if (edits.some((edit) => edit.kind === 'addSheet' && staying.has(edit.sheet))) return undefined;
  const marks = new Set(
    now.names.flatMap(({ name, area }) => (area && staying.has(area.sheet) ? [name.toLowerCase()] : [])),
  );
  const visible = new Set(
    now.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])),
  );
  return {
    edits: edits.filter(
      (edit) =>
        edit.kind !== 'removeOwnSheet' &&
        !(edit.kind === 'setName' && edit.area === null && marks.has(edit.name.toLowerCase())),
    ),
    left: [...staying].map((sheet): Left => ({
      kind: 'sheet-undeleted',
      sheet,
      ...(visible.has(sheet) ? {} : { isHidden: true }),
    })),
  };
}
