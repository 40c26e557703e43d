import type * as sv from '../sv/edit-names';

export const edits: typeof sv.edits = {
  addSheet: 'new sheet',
  removeOwnSheet: 'the sheet is redrawn',
  setRule: 'list or date check',
  setConditionalLook: 'colour that follows status',
  setFormat: 'number format',
  setLook: 'looks',
  setWidths: 'column widths',
  freeze: 'frozen headings',
  setTable: 'table',
  setFilter: 'filter',
  setName: 'named area',
  setLink: 'link',
  setChart: 'chart',
  setPicture: 'picture',
  setPage: 'print set-up',
  setProperty: 'Planbok’s own notes',
};
