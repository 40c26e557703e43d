import type { Edit } from '../../book/edit';
import { workbookOf } from '../../opc/workbook-parts';
import { contentTypes } from '../../opc/write/dialect';
import { newSheetXml } from '../../opc/write/new-sheet';
import { addPart, detach, freePart, partOfKind } from '../../opc/write/part-change';
import { hasNoProperty, newPropertiesXml, withProperty } from '../../opc/write/property-part';
import { withName, withoutSheet, withSheet } from '../../opc/write/workbook-text';
import { Failure } from '../failure';
import { refersTo } from './apply-sheet';
import { propertyKeys, propertyPieces } from '../own-property';
import { customProperties } from './custom-properties';
import { changeWorkbook, folderOf, type Draft } from './draft';
import { plainArea, sheetFinder } from '../plain-area';

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

const states = { visible: 'visible', hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;

export function addSheet(draft: Draft, { sheet: name, visibility = 'visible' }: EditOf<'addSheet'>): void {
  const { pkg, dialect } = draft;
  const part = freePart(pkg, `${folderOf(draft)}worksheets/`, 'sheet');
  const xml = newSheetXml(dialect);
  const relationshipId = addPart(pkg, dialect, draft.part, 'worksheet', part, contentTypes.worksheet, xml);
  const sheet = { name, state: states[visibility], relationshipId };
  changeWorkbook(draft, (xml) => withSheet(xml, dialect, sheet));
  draft.parts.set(name, part);
}

/** Removes the sheet with its parts; the workbook's names that refer into it go with it, as `replay` has it. */
export function removeOwnSheet(draft: Draft, { sheet: name }: EditOf<'removeOwnSheet'>): void {
  const { sheets, names } = workbookOf(draft.pkg);
  const index = sheets.findIndex((sheet) => sheet.name === name);
  const removed = sheets[index];
  if (removed === undefined) throw new Failure('no-such-sheet', { sheet: name });
  if (sheets.every((sheet) => sheet === removed || sheet.state !== 'visible')) {
    throw new Failure('unsupported', { reason: 'last-visible-sheet', sheet: name });
  }
  const find = sheetFinder(sheets.map((sheet) => sheet.name));
  const lost = names.filter(
    ({ sheetIndex, text }) => sheetIndex === undefined && plainArea(text, find)?.sheet === name,
  );
  changeWorkbook(draft, (xml) =>
    withoutSheet(
      lost.reduce((text, known) => withName(text, known.name, undefined), xml),
      index,
    ),
  );
  detach(draft.pkg, draft.part, removed.relationshipId);
  draft.sheets.delete(name);
  draft.parts.delete(name);
  // The calculation chain refers to sheets by their ids.
  draft.formulasChanged = true;
}

export function setName(draft: Draft, { name, area, hidden }: EditOf<'setName'>): void {
  const spec = area === null ? undefined : { text: refersTo(area), isHidden: hidden };
  changeWorkbook(draft, (xml) => withName(xml, name, spec));
}

export function setProperty(draft: Draft, { name, value }: EditOf<'setProperty'>): void {
  const pieces = value === null ? new Map<string, string>() : propertyPieces(name, value);
  const standing = propertyKeys(customProperties(draft.pkg), name);
  for (const key of standing) if (!pieces.has(key)) setPiece(draft, key, undefined);
  for (const [key, text] of pieces) setPiece(draft, key, text);
}

function setPiece({ pkg, dialect }: Draft, key: string, value: string | undefined): void {
  const known = partOfKind(pkg, '', 'custom-properties');
  if (known === undefined && value === undefined) return;
  const xml = known === undefined ? newPropertiesXml(dialect) : pkg.text(known.part);
  const made = withProperty(xml, dialect, key, value);
  if (known === undefined) {
    const part = pkg.has('docProps/custom.xml')
      ? freePart(pkg, 'docProps/', 'custom')
      : 'docProps/custom.xml';
    addPart(pkg, dialect, '', 'custom-properties', part, contentTypes.customProperties, made);
  } else if (made !== xml && hasNoProperty(made)) detach(pkg, '', known.id);
  else if (made !== xml) pkg.put(known.part, made);
}
