import type { Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import { targetOf } from '../../book/target';

export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

/** The work on one sheet, by kind; each kind takes as few service calls as possible. */
export interface SheetWork {
  readonly writes: EditOf<'writeCells'>[];
  readonly rules: Area[];
  readonly conditionals: Area[];
  readonly formats: Area[];
  readonly looks: EditOf<'setLook'>[];
  readonly columns: number[];
  readonly tables: string[];
  readonly links: EditOf<'setLink'>[];
  readonly charts: EditOf<'setChart'>[];
  readonly pictures: EditOf<'setPicture'>[];
  isFrozen: boolean;
  isFiltered: boolean;
}

export interface Work {
  readonly structure: (EditOf<'addSheet'> | EditOf<'removeOwnSheet'>)[];
  readonly sheets: Map<string, SheetWork>;
  readonly names: string[];
  readonly properties: string[];
}

export const noWork = (): SheetWork => ({
  writes: [],
  rules: [],
  conditionals: [],
  formats: [],
  looks: [],
  columns: [],
  tables: [],
  links: [],
  charts: [],
  pictures: [],
  isFrozen: false,
  isFiltered: false,
});

function add(work: Work, edit: Edit, on: (sheet: string) => SheetWork): void {
  switch (edit.kind) {
    case 'addSheet':
    case 'removeOwnSheet':
      work.structure.push(edit);
      return;
    case 'writeCells':
      on(edit.at.sheet).writes.push(edit);
      return;
    case 'setRule':
      on(edit.area.sheet).rules.push(edit.area);
      return;
    case 'setConditionalLook':
      on(edit.area.sheet).conditionals.push(edit.area);
      return;
    case 'setFormat':
      on(edit.area.sheet).formats.push(edit.area);
      return;
    case 'setLook':
      on(edit.area.sheet).looks.push(edit);
      return;
    case 'setWidths':
      on(edit.sheet).columns.push(...edit.widths.map((_, offset) => edit.column + offset));
      return;
    case 'freeze':
      on(edit.sheet).isFrozen = true;
      return;
    case 'setTable':
      on(edit.sheet).tables.push(edit.name);
      return;
    case 'setFilter':
      on(edit.sheet).isFiltered = true;
      return;
    case 'setLink':
      on(edit.at.sheet).links.push(edit);
      return;
    case 'setChart':
      on(edit.over.sheet).charts.push(edit);
      return;
    case 'setPicture':
      on(edit.at.sheet).pictures.push(edit);
      return;
    case 'setName':
      work.names.push(edit.name);
      return;
    case 'setProperty':
      work.properties.push(edit.name);
      return;
    // Google Sheets asks for print settings when it prints; a script cannot set them.
    case 'setPage':
      return;
  }
}

/** The edits sorted by where and what: the planned snapshot says what each place is to hold in the end. */
export function gathered(edits: readonly Edit[]): Work {
  const work: Work = { structure: [], sheets: new Map(), names: [], properties: [] };
  const on = (sheet: string): SheetWork => {
    const known = work.sheets.get(sheet) ?? noWork();
    work.sheets.set(sheet, known);
    return known;
  };
  for (const edit of edits) add(work, edit, on);
  return work;
}

/** How far a run's edits reach on a sheet: rows and columns from the first cell. */
export type Reach = readonly [rows: number, columns: number];
export const NO_REACH: Reach = [0, 0];

/** How many rows and columns the edits reach on each sheet. */
export function reaches(edits: readonly Edit[]): ReadonlyMap<string, Reach> {
  const found = new Map<string, Reach>();
  for (const edit of edits) {
    const area = targetOf(edit);
    if (!area) continue;
    const [rows, columns] = found.get(area.sheet) ?? NO_REACH;
    // One row more than what is frozen must be left to scroll.
    const frozen = edit.kind === 'freeze' ? [edit.rows + 1, edit.columns + 1] : [0, 0];
    found.set(area.sheet, [
      Math.max(rows, area.row + area.rows - 1, frozen[0] ?? 0),
      Math.max(columns, area.column + area.columns - 1, frozen[1] ?? 0),
    ]);
  }
  return found;
}
