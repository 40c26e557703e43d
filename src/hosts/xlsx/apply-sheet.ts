import { addressName, areaName, cellName, columnLetter, quotedSheet, type Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import { printed } from '../../book/formula-text';
import type { Rule } from '../../book/snapshot';
import { addRelationships } from '../../opc/relationships';
import { workbookOf } from '../../opc/workbook-parts';
import { withWidths } from '../../opc/write/column-elements';
import { withConditionalLooks } from '../../opc/write/conditional';
import { relationshipType } from '../../opc/write/dialect';
import { withoutExtensionRule } from '../../opc/write/extension-rules';
import { withFilter } from '../../opc/write/filter';
import { withLinks, type LinkSpec } from '../../opc/write/sheet-links';
import { withPage } from '../../opc/write/page';
import { withFrozen } from '../../opc/write/panes';
import { detachAll } from '../../opc/write/part-change';
import { withRule, type RuleSpec } from '../../opc/write/rule-elements';
import { withName } from '../../opc/write/workbook-text';
import { Failure } from '../failure';
import { changeWorkbook, ownOverlay, sheetIn, stylesIn, type Draft, type SheetChange } from './draft';
import { overlayOf } from '../look-style';
import type { WriteReason } from '../write-reason';

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

/** Excel's limit for a list that stands in the rule itself. */
const MAX_LIST = 255;

/** `Plan!$A$1:$C$9`: an area as formulas, names and rules refer to it. */
export const refersTo = ({ sheet, row, column, rows, columns }: Area): string =>
  printed({ kind: 'range', sheet, row, column, rows, columns });

const refused = (reason: WriteReason, area: Area, limit?: number): never => {
  const place = { sheet: area.sheet, cell: areaName(area), ...(limit === undefined ? {} : { limit }) };
  throw new Failure('unsupported', { reason, ...place });
};

/** A list that stands in the rule itself is parted by commas, whatever the person's own separator is. */
function listText(items: readonly string[], area: Area): string {
  const text = items.join(',');
  if (items.some((item) => item.includes(',') || item.trim() !== item || item === ''))
    refused('list-item', area);
  if (text.length > MAX_LIST) refused('list-too-long', area, MAX_LIST);
  return `"${text.replaceAll('"', '""')}"`;
}

/** The first day that every program knows. In the 1904 system the number says 1904-01-02, which is as good. */
const FIRST_DAY = '1';

function ruleSpec(rule: Rule, area: Area): RuleSpec {
  switch (rule.kind) {
    case 'list': {
      const formula = 'sheet' in rule.source ? refersTo(rule.source) : listText(rule.source, area);
      return { type: 'list', formula, isStrict: rule.strict };
    }
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formula: FIRST_DAY, isStrict: rule.strict };
    case 'foreign':
      return refused('foreign-rule', area);
  }
}

export function setRule(draft: Draft, { area, rule }: EditOf<'setRule'>): void {
  const sheet = sheetIn(draft, area.sheet);
  const ref = areaName(area);
  const spec = rule === null ? undefined : ruleSpec(rule, area);
  sheet.frame = withRule(withoutExtensionRule(sheet.frame, ref), ref, spec);
}

export function setConditionalLook(draft: Draft, { area, looks }: EditOf<'setConditionalLook'>): void {
  const sheet = sheetIn(draft, area.sheet);
  const made = looks.map(({ equals, look }) => ({ text: equals, overlay: overlaid(draft, look) }));
  sheet.frame = withConditionalLooks(sheet.frame, areaName(area), made, ownOverlay(draft));
}

const overlaid = (draft: Draft, look: Parameters<typeof overlayOf>[0]): number =>
  stylesIn(draft).overlaid(overlayOf(look));

export function setWidths(draft: Draft, { sheet: name, column, widths }: EditOf<'setWidths'>): void {
  const sheet = sheetIn(draft, name);
  sheet.frame = withWidths(sheet.frame, column, widths);
}

export function freeze(draft: Draft, { sheet: name, rows, columns }: EditOf<'freeze'>): void {
  const sheet = sheetIn(draft, name);
  sheet.frame = withFrozen(sheet.frame, rows, columns);
}

/** Sets or takes away a name of the program's own that belongs to one sheet. */
function setLocalName(
  draft: Draft,
  sheet: string,
  name: string,
  text: string | undefined,
  isHidden: boolean,
): void {
  const index = workbookOf(draft.pkg).sheets.findIndex((known) => known.name === sheet);
  const spec = text === undefined ? undefined : { text, isHidden };
  changeWorkbook(draft, (xml) => withName(xml, name, spec, index));
}

export function setFilter(draft: Draft, { sheet: name, area }: EditOf<'setFilter'>): void {
  const sheet = sheetIn(draft, name);
  sheet.frame = withFilter(sheet.frame, area === null ? undefined : areaName(area));
  const text = area === null ? undefined : refersTo(area);
  setLocalName(draft, name, '_xlnm._FilterDatabase', text, true);
}

export function setLink(draft: Draft, { at, to }: EditOf<'setLink'>): void {
  const { links } = sheetIn(draft, at.sheet);
  const cell = cellName(at.row, at.column);
  links.delete(cell);
  links.set(cell, to);
}

/** The frame with the links that were set, each address outside having one relationship. */
export function linkedFrame({ pkg, dialect }: Draft, sheet: SheetChange): string {
  if (sheet.links.size === 0) return sheet.frame;
  const type = relationshipType(dialect, 'hyperlink');
  const outside = [
    ...new Set([...sheet.links.values()].flatMap((to) => (to !== null && 'url' in to ? [to.url] : []))),
  ];
  const ids = addRelationships(
    pkg,
    sheet.part,
    outside.map((target) => ({ type, target, isExternal: true })),
  );
  const relationships = new Map(outside.map((target, index) => [target, ids[index] ?? '']));
  const links = new Map(
    [...sheet.links].map(([cell, to]): readonly [string, LinkSpec | undefined] => {
      if (to === null) return [cell, undefined];
      if (!('url' in to)) return [cell, { location: addressName(to) }];
      return [cell, { relationshipId: relationships.get(to.url) ?? '' }];
    }),
  );
  const { frame, unused } = withLinks(sheet.frame, links, dialect);
  detachAll(pkg, sheet.part, new Set(unused));
  return frame;
}

export function setPage(draft: Draft, { sheet: name, page }: EditOf<'setPage'>): void {
  const sheet = sheetIn(draft, name);
  const { orientation, footer, titleRows, columns, breaksBefore, isFitted = false } = page;
  sheet.frame = withPage(sheet.frame, {
    isLandscape: orientation === 'landscape',
    ...(footer === undefined ? {} : { footer }),
    ...(breaksBefore === undefined ? {} : { breaksBefore }),
    isFitted,
  });
  const rows = titleRows && `${quotedSheet(name)}!$${titleRows.first}:$${titleRows.last}`;
  setLocalName(draft, name, '_xlnm.Print_Titles', rows, false);
  const printed = columns === undefined ? undefined : `${quotedSheet(name)}!$A:$${columnLetter(columns)}`;
  setLocalName(draft, name, '_xlnm.Print_Area', printed, false);
}
