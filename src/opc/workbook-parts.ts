import { refuseAlternatives } from './alternatives';
import { contentTypeOf, CONTENT_TYPES } from './content-types';
import { MAX_ITEMS } from './limits';
import type { Package } from './package';
import { partKey } from './part-name';
import { recently } from './recent';
import { refuse } from './refusal';
import { isOfType, relationshipsOf, type Relationship } from './relationships';
import { attribute, flag, prefixedAttribute, scan, type Tag } from './xml';

export interface WorkbookSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly sheetId: number;
  /** The id of the workbook part's relationship to the sheet. */
  readonly relationshipId: string;
  /** `worksheet`, or `chartsheet`, `dialogsheet`, `xlMacrosheet` …: the last word of the relationship's type. */
  readonly kind: string;
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  /** The formula that the name refers to, without `=`. */
  readonly text: string;
  readonly isHidden: boolean;
  /** For a name that belongs to one sheet: the index of the sheet in tab order. */
  readonly sheetIndex: number | undefined;
}

/** The main part of a workbook, and the parts that it names. */
export interface WorkbookPart {
  readonly part: string;
  /** In tab order. */
  readonly sheets: readonly WorkbookSheet[];
  readonly names: readonly DefinedName[];
  readonly uses1904: boolean;
  readonly isStructureProtected: boolean;
  /** Other parts by the last word of the relationship's type. */
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly calcChain: string | undefined;
}

/** @throws refusals `alternatives`, `not-a-workbook`, `binary-workbook`, `no-workbook`, `no-sheets`, `missing-part`, `bad-sheet-name`, `duplicate-sheet`, `shared-sheet-part` */
export function workbookOf(pkg: Package): WorkbookPart {
  const part = mainPart(pkg);
  const relationships = relationshipsOf(pkg, part);
  const xml = pkg.text(part);
  refuseAlternatives(xml, part);
  const raw = rawWorkbook(xml, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const target = (kind: string): string | undefined =>
    relationships.find((relationship) => isOfType(relationship, kind) && !relationship.isExternal)?.target;
  if (raw.sheets.length === 0) refuse({ code: 'no-sheets', part });
  return {
    part,
    sheets: checkedSheets(raw.sheets.map((tag) => sheetOf(pkg, tag, byId))),
    names: raw.names,
    uses1904: raw.uses1904,
    isStructureProtected: raw.isStructureProtected,
    sharedStrings: target('sharedStrings'),
    styles: target('styles'),
    theme: target('theme'),
    calcChain: target('calcChain'),
  };
}

/** The part that the package names as its main document; only XML-based kinds of workbook are accepted. */
function mainPart(pkg: Package): string {
  if (!pkg.has(CONTENT_TYPES)) {
    return refuse({
      code: pkg.has('mimetype') || !pkg.has('xl/workbook.xml') ? 'not-a-workbook' : 'missing-part',
      part: CONTENT_TYPES,
    });
  }
  if (!pkg.has('_rels/.rels')) refuse({ code: 'missing-part', part: '_rels/.rels' });
  const main = relationshipsOf(pkg, '').find(
    (found) => isOfType(found, 'officeDocument') && !found.isExternal,
  );
  if (main === undefined) return refuse({ code: 'not-a-workbook' });
  const type = contentTypeOf(pkg, main.target)?.toLowerCase() ?? '';
  if (type.includes('sheet.binary')) refuse({ code: 'binary-workbook', part: main.target });
  const isOther =
    type.includes('wordprocessingml') || type.includes('presentationml') || main.target.startsWith('word/');
  if (isOther) refuse({ code: 'not-a-workbook', part: main.target });
  return pkg.has(main.target) ? main.target : refuse({ code: 'no-workbook', part: main.target });
}

interface RawWorkbook {
  readonly sheets: Tag[];
  readonly names: DefinedName[];
  uses1904: boolean;
  isStructureProtected: boolean;
}

const rawWorkbook = recently((xml: string, part: string): RawWorkbook => {
  const raw: RawWorkbook = { sheets: [], names: [], uses1904: false, isStructureProtected: false };
  let name: Tag | undefined;
  let text = '';
  scan(
    xml,
    {
      open: (tag, path) => {
        if (path.length === 0 && tag.name !== 'workbook') refuse({ code: 'not-a-workbook', part });
        if (path.length === 1 && tag.name === 'workbookPr') raw.uses1904 = flag(tag, 'date1904');
        else if (path.length === 1 && tag.name === 'workbookProtection') {
          raw.isStructureProtected = flag(tag, 'lockStructure');
        } else if (path.length === 2 && tag.name === 'sheet' && path[1] === 'sheets') raw.sheets.push(tag);
        else if (path.length === 2 && tag.name === 'definedName') {
          name = tag;
          text = '';
        }
      },
      text: (found) => {
        if (name) text += found;
      },
      close: (closed) => {
        if (closed !== 'definedName' || name === undefined) return;
        if (raw.names.length >= MAX_ITEMS) refuse({ code: 'too-many-items', part, limit: MAX_ITEMS });
        raw.names.push(definedName(name, text));
        name = undefined;
      },
    },
    part,
  );
  return raw;
});

function definedName(tag: Tag, text: string): DefinedName {
  const index = attribute(tag, 'localSheetId');
  return {
    name: attribute(tag, 'name') ?? '',
    text: text.trim(),
    isHidden: flag(tag, 'hidden'),
    sheetIndex: index === undefined ? undefined : Number(index),
  };
}

function sheetOf(pkg: Package, tag: Tag, byId: ReadonlyMap<string, Relationship>): WorkbookSheet {
  const name = attribute(tag, 'name') ?? '';
  const relationshipId = prefixedAttribute(tag, 'id') ?? '';
  const relationship = byId.get(relationshipId);
  const part = relationship?.target ?? '';
  if (relationship === undefined || relationship.isExternal || !pkg.has(part)) {
    return refuse({ code: 'missing-part', part: part === '' ? relationshipId : part, sheet: name });
  }
  const state = attribute(tag, 'state');
  return {
    name,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    sheetId: Number(attribute(tag, 'sheetId') ?? 0),
    relationshipId,
    kind: relationship.type.slice(relationship.type.lastIndexOf('/') + 1),
    part,
  };
}

/**
 * Sheet names must differ by more than letter case, and each sheet has a part of its own: a few hundred bytes can name
 * one part ten thousand times, and a change to one such sheet would show on the others.
 */
function checkedSheets(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  const names = new Set<string>();
  const parts = new Set<string>();
  for (const { name, part } of sheets) {
    if (name === '') refuse({ code: 'bad-sheet-name' });
    if (names.has(name.toLowerCase())) refuse({ code: 'duplicate-sheet', sheet: name });
    if (parts.has(partKey(part))) refuse({ code: 'shared-sheet-part', sheet: name, part });
    names.add(name.toLowerCase());
    parts.add(partKey(part));
  }
  return sheets;
}
