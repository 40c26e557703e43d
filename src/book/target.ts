import type { Area } from './area';
import { writtenArea } from './block';
import type { Edit } from './edit';

/** The cells or the sheet that an edit touches; none for the workbook's own names and properties. */
export function targetOf(edit: Edit): Area | undefined {
  const wholeSheet = (sheet: string): Area => ({ sheet, row: 1, column: 1, rows: 1, columns: 1 });
  switch (edit.kind) {
    case 'writeCells':
      return writtenArea(edit);
    case 'setRule':
    case 'setConditionalLook':
    case 'setFormat':
    case 'setLook':
      return edit.area;
    case 'setChart':
      return edit.over;
    case 'setLink':
      return { ...edit.at, rows: 1, columns: 1 };
    case 'setTable':
    case 'setFilter':
      return edit.area ?? wholeSheet(edit.sheet);
    case 'setName':
      return edit.area ?? undefined;
    case 'setWidths':
      return {
        sheet: edit.sheet,
        row: 1,
        column: edit.column,
        rows: 1,
        columns: Math.max(edit.widths.length, 1),
      };
    case 'freeze':
    case 'setPage':
    case 'addSheet':
    case 'removeOwnSheet':
      return wholeSheet(edit.sheet);
    case 'setProperty':
      return undefined;
  }
}
