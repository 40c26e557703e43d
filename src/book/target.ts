import type { Area } from './area';
import { writtenArea } from './block';
import type { Edit } from './edit';

const wholeSheet = (sheet: string): Area => ({ sheet, row: 1, column: 1, rows: 1, columns: 1 });

/** The sheet that an edit touches; none for the workbook's own names and properties. */
export function touchedSheet(edit: Edit): string | undefined {
  switch (edit.kind) {
    case 'writeCells':
    case 'setLink':
    case 'setPicture':
      return edit.at.sheet;
    case 'setRule':
    case 'setConditionalLook':
    case 'setFormat':
    case 'setLook':
      return edit.area.sheet;
    case 'setChart':
      return edit.over.sheet;
    case 'setTable':
    case 'setFilter':
      return edit.area?.sheet ?? edit.sheet;
    case 'setName':
      return edit.area?.sheet;
    case 'setWidths':
    case 'freeze':
    case 'setPage':
    case 'addSheet':
    case 'removeOwnSheet':
      return edit.sheet;
    case 'setProperty':
      return undefined;
  }
}

/** The cells or the sheet that an edit touches; none for the workbook's own names and properties. */
export function targetOf(edit: Edit): Area | undefined {
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
    case 'setPicture':
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
