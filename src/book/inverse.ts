import { areaName, cellKey, columnOfKey, isSameArea, rowOfKey, type Area } from './area';
import { blockOf, writtenArea } from './block';
import type { CellValue } from './cells';
import { isKept, type CellInput, type ChangeSet, type Edit, type Expectation, type KeptCell } from './edit';
import { guarded } from './guarded';
import { GENERAL, isDateFormat } from './number-format';
import { LOOK_SETTING } from './own-sheet';
import { pictureNamed } from './picture';
import { replay } from './replay';
import { linesOf } from './sheet-lines';
import { targetOf, touchedSheet } from './target';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** The cells as they were, formulas as formulas. */
function restoredCells({ values, formulas }: Expectation): CellInput[][] {
  const cells: CellInput[][] = values.map((line) => [...line]);
  for (const [down, across, text] of formulas) {
    const line = cells[down];
    if (line) line[across] = { formula: { kind: 'foreign', text }, value: valueIn(values[down]?.[across]) };
  }
  return cells;
}

const valueIn = (held: CellValue | KeptCell | undefined): CellValue =>
  held === undefined || isKept(held) ? null : held;

/**
 * Whether the cell's number is written back. That takes the format of a day from the cell (see `writeCells`), and a time of
 * day is a number with such a format.
 */
function isNumberBack(sheet: SheetSnapshot, { at, cells }: Extract<Edit, { kind: 'writeCells' }>) {
  return (row: number, column: number): boolean => {
    const input = cells[row - at.row]?.[column - at.column];
    return input !== undefined && !isKept(input) && typeof valueAt(sheet, row, column) === 'number';
  };
}

/**
 * The formats of an area as they were, one edit a run of equal ones down each column.
 * @param isNumber whether a number is written to the cell before
 */
function restoredFormats(
  sheet: SheetSnapshot,
  after: SheetSnapshot | undefined,
  area: Area,
  isNumber: (row: number, column: number) => boolean = () => false,
): Edit[] {
  const edits: Edit[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let run: { row: number; rows: number; format: string } | undefined;
    const close = (): void => {
      if (run)
        edits.push({
          kind: 'setFormat',
          area: { sheet: area.sheet, row: run.row, column, rows: run.rows, columns: 1 },
          format: run.format,
        });
      run = undefined;
    };
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const format = sheet.formats.get(cellKey(row, column)) ?? GENERAL;
      const left = after?.formats.get(cellKey(row, column)) ?? GENERAL;
      if (format === left && !(isDateFormat(format) && isNumber(row, column))) close();
      else if (run?.format === format) run.rows += 1;
      else {
        close();
        run = { row, rows: 1, format };
      }
    }
    close();
  }
  return edits;
}

/** What undoes one edit on a sheet that was there before. The edits are read against `before` and `after` as wholes. */
function undone(
  before: WorkbookSnapshot,
  sheet: SheetSnapshot,
  after: SheetSnapshot | undefined,
  edit: Edit,
): Edit[] {
  switch (edit.kind) {
    case 'writeCells': {
      const area = writtenArea(edit);
      const cells = restoredCells(blockOf(sheet, area, edit.cells));
      return [
        { kind: 'writeCells', at: edit.at, cells, overFormula: true },
        ...restoredFormats(sheet, after, area, isNumberBack(sheet, edit)),
      ];
    }
    case 'setRule': {
      const was = sheet.rules.find((placed) => isSameArea(placed.area, edit.area));
      return [{ kind: 'setRule', area: edit.area, rule: was?.rule ?? null }];
    }
    case 'setConditionalLook': {
      const looks = sheet.conditionalLooks.filter((placed) => isSameArea(placed.area, edit.area));
      return [
        {
          kind: 'setConditionalLook',
          area: edit.area,
          looks: looks.map(({ equals, look }) => ({ equals, look })),
        },
      ];
    }
    case 'setFormat':
      return restoredFormats(sheet, after, edit.area);
    case 'setLook':
      return [{ kind: 'setLook', area: edit.area, look: 'plain' }];
    case 'setWidths':
      return [
        {
          kind: 'setWidths',
          sheet: sheet.name,
          column: edit.column,
          widths: edit.widths.map((_, offset) => sheet.widths.get(edit.column + offset) ?? 0),
        },
      ];
    case 'freeze':
      return [{ kind: 'freeze', sheet: sheet.name, ...sheet.frozen }];
    case 'setTable': {
      const was = sheet.tables.find((table) => table.name === edit.name);
      return [{ kind: 'setTable', sheet: sheet.name, name: edit.name, area: was?.area ?? null }];
    }
    case 'setFilter':
      return [{ kind: 'setFilter', sheet: sheet.name, area: sheet.filter }];
    case 'setLink':
      return [
        { kind: 'setLink', at: edit.at, to: sheet.links.get(cellKey(edit.at.row, edit.at.column)) ?? null },
      ];
    case 'setName':
    case 'setProperty':
      return undoneSetting(before, edit);
    case 'setPicture':
      return [{ ...edit, picture: pictureNamed(before, edit.name) }];
    // A chart or page set-up is put on sheets of ours only: it goes with them, or is put on anew by the next run.
    case 'setChart':
    case 'setPage':
    case 'addSheet':
    case 'removeOwnSheet':
      return [];
  }
}

function undoneSetting(
  before: WorkbookSnapshot,
  edit: Extract<Edit, { kind: 'setName' | 'setProperty' }>,
): Edit[] {
  if (edit.kind === 'setProperty') {
    // No snapshot shows how a sheet looked: it is not said to look as before, so that the next run formats it anew.
    const value = edit.name.startsWith(LOOK_SETTING) ? undefined : before.properties.get(edit.name);
    return [{ kind: 'setProperty', name: edit.name, value: value ?? null }];
  }
  const was = before.names.find((known) => known.name.toLowerCase() === edit.name.toLowerCase());
  return [{ kind: 'setName', name: edit.name, area: was?.area ?? null, hidden: was?.hidden ?? edit.hidden }];
}

/** The conditional looks of a sheet, one edit an area. */
function looksOf({ conditionalLooks }: SheetSnapshot): Edit[] {
  const areas = new Map(conditionalLooks.map(({ area }) => [areaName(area), area]));
  return [...areas.values()].map((area) => ({
    kind: 'setConditionalLook',
    area,
    looks: conditionalLooks.flatMap(({ area: other, equals, look }) =>
      isSameArea(other, area) ? [{ equals, look }] : [],
    ),
  }));
}

/** A sheet that a plan removes, built up again: its cells, formats, rules, conditional looks, links and widths. */
function rebuilt(sheet: SheetSnapshot): Edit[] {
  const { name } = sheet;
  const columns = sheet.values.reduce((widest, line) => Math.max(widest, line.length), 1);
  const whole: Area = { sheet: name, row: 1, column: 1, rows: Math.max(sheet.values.length, 1), columns };
  const block = blockOf(sheet, whole);
  return [
    { kind: 'addSheet', sheet: name, visibility: sheet.visibility },
    { kind: 'writeCells', at: whole, cells: restoredCells(block) },
    ...restoredFormats(sheet, undefined, whole),
    ...sheet.rules.map((placed): Edit => ({ kind: 'setRule', ...placed })),
    ...looksOf(sheet),
    ...[...sheet.links].map(([key, to]): Edit => ({
      kind: 'setLink',
      at: { sheet: name, row: rowOfKey(key), column: columnOfKey(key) },
      to,
    })),
    ...[...sheet.widths].map(([column, width]): Edit => ({
      kind: 'setWidths',
      sheet: name,
      column,
      widths: [width],
    })),
    { kind: 'freeze', sheet: name, ...sheet.frozen },
  ];
}

/** One undo for each place, however many edits touched it. */
function withoutRepeats(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return edits.filter((edit) => {
    // Two blocks of one area may keep different cells.
    if (edit.kind === 'writeCells') return true;
    const key = JSON.stringify([edit.kind, targetOf(edit), 'name' in edit ? edit.name : '']);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The changes that put back what was there before: every cell's value, formula and format, rules, tables, names, links
 * and settings; sheets that were added are removed. Guarded by what the workbook holds after `edits`.
 */
export function inverse(before: WorkbookSnapshot, edits: readonly Edit[]): ChangeSet {
  const after = replay(before, edits);
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  const removed = edits.flatMap((edit) => (edit.kind === 'removeOwnSheet' ? [edit.sheet] : []));
  const undoing: Edit[] = [];
  const names: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind === 'setName' || edit.kind === 'setProperty') {
      names.push(...undoneSetting(before, edit));
      continue;
    }
    const sheetName = touchedSheet(edit) ?? '';
    const sheet = sheetNamed(before, sheetName);
    if (!sheet || added.has(sheetName) || removed.includes(sheetName)) continue;
    undoing.push(...undone(before, sheet, sheetNamed(after, sheetName), edit));
  }
  const removing = [...added]
    .filter((name) => sheetNamed(after, name))
    .map((sheet): Edit => ({ kind: 'removeOwnSheet', sheet }));
  const rebuilding = removed.flatMap((name) => {
    const sheet = sheetNamed(before, name);
    return sheet ? rebuilt(sheet) : [];
  });
  const lostNames = before.names.filter((known) => known.area !== null && removed.includes(known.area.sheet));
  const renaming = lostNames.map(({ name, area, hidden }): Edit => ({ kind: 'setName', name, area, hidden }));
  const ordered = [
    ...withoutRepeats(orderedForUndo(undoing)),
    ...removing,
    ...rebuilding,
    ...renaming,
    ...withoutRepeats(names),
  ];
  return { ...guarded(after, ordered), ...traces(after, ordered) };
}

/** How what the run left is known again: the lines of the sheets that are put back, and the settings. */
function traces(after: WorkbookSnapshot, undoing: readonly Edit[]): Pick<ChangeSet, 'lines' | 'settings'> {
  const gone = new Set(
    undoing.flatMap((edit) =>
      edit.kind === 'addSheet' || edit.kind === 'removeOwnSheet' ? [edit.sheet] : [],
    ),
  );
  const touched = new Set(
    undoing.flatMap((edit) => (edit.kind === 'setName' ? [] : (touchedSheet(edit) ?? []))),
  );
  const sheets = after.sheets.filter(({ name }) => touched.has(name) && !gone.has(name));
  const settings = undoing.flatMap((edit) =>
    edit.kind === 'setProperty' ? [{ name: edit.name, value: after.properties.get(edit.name) ?? null }] : [],
  );
  return {
    ...(sheets.length > 0 ? { lines: sheets.map(linesOf) } : {}),
    ...(settings.length > 0 ? { settings } : {}),
  };
}

/** Tables and rules shrink before cells are emptied, and formats come after values, which may change them. */
function orderedForUndo(edits: readonly Edit[]): Edit[] {
  const rank = (edit: Edit): number => (edit.kind === 'setFormat' ? 2 : edit.kind === 'writeCells' ? 1 : 0);
  return [...edits].sort((a, b) => rank(a) - rank(b));
}
