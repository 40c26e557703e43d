import { printed } from '../../book/formula-text';
import type { Visibility } from '../../book/snapshot';
import { propertyKeys, propertyPieces } from '../own-property';
import { forgetWritten } from './read-back';
import { blockIn } from './read-cells';
import type { EditOf, Writing } from './writing';

const visibilities: Readonly<Record<Visibility, 'Visible' | 'Hidden' | 'VeryHidden'>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

/** A sheet of ours shows no grid lines: it draws its own rules. */
export function addSheet(
  writing: Writing,
  { sheet: name, visibility = 'visible' }: EditOf<'addSheet'>,
): void {
  const sheet = writing.context.workbook.worksheets.add(name);
  writing.removed.delete(name);
  if (visibility !== 'visible') sheet.visibility = visibilities[visibility];
  sheet.showGridlines = false;
}

/** Removes the sheet, then the names that referred into it: while it stands it is marked as ours. */
export function removeOwnSheet(writing: Writing, { sheet: name }: EditOf<'removeOwnSheet'>): void {
  const sheet = writing.sheet(name);
  const known = writing.reading.handles.get(name)?.head;
  // Excel refuses to delete a very hidden sheet.
  if (known?.visibility === 'very-hidden') sheet.visibility = 'Hidden';
  sheet.delete();
  forgetWritten(writing, name);
  writing.fitted.delete(name);
  writing.removed.add(name);
  for (const { name: marked, area } of writing.reading.structure.names) {
    if (area?.sheet !== name || !writing.names.has(marked.toLowerCase())) continue;
    removeName(writing, marked);
  }
}

function removeName({ context, names }: Writing, name: string): void {
  context.workbook.names.getItem(name).delete();
  names.delete(name.toLowerCase());
}

/** An existing name is given its new cells and is never removed in between: it may mark a sheet as ours. */
export function setName(writing: Writing, { name, area, hidden }: EditOf<'setName'>): void {
  const { names, context } = writing;
  const isThere = names.has(name.toLowerCase());
  if (area === null) {
    if (isThere) removeName(writing, name);
    return;
  }
  if (!isThere) {
    const item = context.workbook.names.add(name, blockIn(writing.sheet(area.sheet), area));
    if (hidden) item.visible = false;
    names.add(name.toLowerCase());
    return;
  }
  const item = context.workbook.names.getItem(name);
  item.formula = `=${printed({ kind: 'range', ...area })}`;
  // Hiding a name that was got by its name may do nothing, and on one that refers to an error it fails (office-js #3878, #5882).
  const known = writing.reading.structure.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known?.hidden !== hidden) item.visible = !hidden;
}

export function setProperty(writing: Writing, { name, value }: EditOf<'setProperty'>): void {
  const { properties } = writing;
  const { custom } = writing.context.workbook.properties;
  const pieces = value === null ? new Map<string, string>() : propertyPieces(name, value);
  for (const key of propertyKeys(properties, name)) {
    if (pieces.has(key)) continue;
    custom.getItem(key).delete();
    properties.delete(key);
  }
  for (const [key, text] of pieces) {
    custom.add(key, text);
    properties.set(key, text);
  }
}
