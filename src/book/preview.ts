import { sameValue, textOf, type CellValue } from './cells';
import { isFormulaCell, isKept, type CellInput, type KeptCell, type Edit, type EditKind } from './edit';
import type { Area } from './area';
import { kindOfCell, kindOfInput, type Retyped } from './content-kind';
import { printed } from './formula-text';
import { formulaAt, sheetNamed, valueAt, type WorkbookSnapshot } from './snapshot';
import { targetOf } from './target';

/** One thing a person is shown before it is done: a cell's old and new content, or another change and where it is. */
export type PreviewItem =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: string;
      readonly after: string;
      /** What kind of content it was and becomes, where both show alike. */
      readonly retyped?: Retyped;
    }
  | {
      readonly kind: Exclude<EditKind, 'writeCells'>;
      readonly sheet: string | null;
      readonly area: Area | null;
      readonly name: string | null;
    };

const shown = (value: CellValue, formula: string | undefined): string =>
  formula === undefined ? textOf(value) : `=${formula}`;

function shownInput(input: Exclude<CellInput, KeptCell>): string {
  return isFormulaCell(input) ? `=${printed(input.formula)}` : textOf(input);
}

/**
 * What the edits do to `book`, cell by cell (old → new) and change by change, in their order.
 * Cells that stay as they are have no line.
 */
export function previewOf(book: WorkbookSnapshot, edits: readonly Edit[]): readonly PreviewItem[] {
  return edits.flatMap((edit): PreviewItem[] => {
    if (edit.kind !== 'writeCells') {
      const area = targetOf(edit) ?? null;
      return [{ kind: edit.kind, sheet: area?.sheet ?? null, area, name: 'name' in edit ? edit.name : null }];
    }
    const sheet = sheetNamed(book, edit.at.sheet);
    return edit.cells.flatMap((line, down) =>
      line.flatMap((input, across): PreviewItem[] => {
        if (isKept(input)) return [];
        const row = edit.at.row + down;
        const column = edit.at.column + across;
        const now = sheet ? valueAt(sheet, row, column) : null;
        const formula = sheet ? formulaAt(sheet, row, column) : undefined;
        const before = shown(now, formula);
        const after = shownInput(input);
        const isSame =
          before === after &&
          (isFormulaCell(input) ? formula !== undefined : sameValue(now, input) || after === '');
        if (isSame) return [];
        const retyped: Retyped = [kindOfCell(now, formula), kindOfInput(input)];
        const item = { kind: 'cell', sheet: edit.at.sheet, row, column, before, after } as const;
        return [before === after ? { ...item, retyped } : item];
      }),
    );
  });
}
