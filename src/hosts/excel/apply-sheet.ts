import {
  addressName,
  areaName,
  columnLetter,
  isSameArea,
  lastColumn,
  lastRow,
  type Area,
} from '../../book/area';
import type { Page } from '../../book/edit';
import { extentOf, sheetNamed, type PlacedRule, type Rule } from '../../book/snapshot';
import { Failure } from '../failure';
import type { WriteReason } from '../write-reason';
import { blockIn } from './read-cells';
import { pointsOf, standardPoints } from './widths';
import type { EditOf, Writing } from './writing';

/** Excel's limit for a list that stands in the rule itself. */
const MAX_LIST = 255;

const refused = (reason: WriteReason, area: Area, limit?: number): never => {
  const place = { sheet: area.sheet, cell: areaName(area), ...(limit === undefined ? {} : { limit }) };
  throw new Failure('unsupported', { reason, ...place });
};

/** A list that stands in the rule itself is parted by commas, whatever the person's own separator is. */
function listText(items: readonly string[], area: Area): string {
  const text = items.join(',');
  const isUnfit = items.some((item) => item.includes(',') || item.trim() !== item || item === '');
  // Excel would take it for a formula.
  if (isUnfit || text.startsWith('=')) refused('list-item', area);
  if (text.length > MAX_LIST) refused('list-too-long', area, MAX_LIST);
  return text;
}

function ruleFor(writing: Writing, rule: Rule, area: Area): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list': {
      const { source } = rule;
      const from = 'sheet' in source ? blockIn(writing.sheet(source.sheet), source) : listText(source, area);
      return { list: { inCellDropDown: true, source: from } };
    }
    // The first day that every program knows.
    case 'date':
      return { date: { formula1: '=1', operator: 'GreaterThanOrEqualTo' } };
    case 'foreign':
      return refused('foreign-rule', area);
  }
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

/** The rules that were put on exactly this area: one, or one for each of its columns, as they are read. */
function ruled(rules: readonly PlacedRule[], area: Area): readonly PlacedRule[] {
  const exact = rules.filter((placed) => isSameArea(placed.area, area));
  if (exact.length > 0) return exact;
  const inside = rules.filter((placed) => isWithin(placed.area, area) && placed.area.rows === area.rows);
  const covered = inside.reduce((sum, placed) => sum + placed.area.columns, 0);
  return covered === area.columns ? inside : [];
}

export function setRule(writing: Writing, { area, rule }: EditOf<'setRule'>): void {
  const rules = writing.rules.get(area.sheet) ?? [];
  const standing = ruled(rules, area);
  if (standing.some((placed) => placed.rule.kind === 'foreign')) refused('foreign-rule', area);
  const others = rules.filter((placed) => !standing.includes(placed));
  writing.rules.set(area.sheet, rule === null ? others : [...others, { area, rule }]);
  if (rule === null && standing.length === 0) return;
  const { dataValidation } = blockIn(writing.sheet(area.sheet), area);
  dataValidation.clear();
  if (rule === null) return;
  dataValidation.rule = ruleFor(writing, rule, area);
  dataValidation.ignoreBlanks = true;
  if (rule.kind === 'foreign') return;
  dataValidation.errorAlert = {
    showAlert: true,
    style: rule.strict ? 'Stop' : 'Warning',
    title: '',
    message: '',
  };
}

export function setWidths(writing: Writing, { sheet, column, widths }: EditOf<'setWidths'>): void {
  const standard = writing.reading.handles.get(sheet)?.head.standardWidth ?? 8.43;
  for (const [offset, width] of widths.entries()) {
    const range = blockIn(writing.sheet(sheet), { row: 1, column: column + offset, rows: 1, columns: 1 });
    range.format.columnWidth = width === 0 ? standardPoints(standard) : pointsOf(width);
  }
  if (writing.isOwn(sheet)) writing.fitted.add(sheet);
}

export function freeze(writing: Writing, { sheet, rows, columns }: EditOf<'freeze'>): void {
  const { freezePanes } = writing.sheet(sheet);
  if (rows > 0 && columns > 0)
    freezePanes.freezeAt(blockIn(writing.sheet(sheet), { row: 1, column: 1, rows, columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}

export function setFilter(writing: Writing, { sheet, area }: EditOf<'setFilter'>): void {
  const { autoFilter } = writing.sheet(sheet);
  autoFilter.remove();
  if (area !== null) autoFilter.apply(blockIn(writing.sheet(sheet), area));
}

export function setLink(writing: Writing, { at, to }: EditOf<'setLink'>): void {
  const range = blockIn(writing.sheet(at.sheet), { ...at, rows: 1, columns: 1 });
  range.clear('Hyperlinks');
  if (to === null) return;
  range.hyperlink = 'url' in to ? { address: to.url } : { documentReference: addressName(to) };
}

/** Points of a centimetre. */
const CENTIMETRE = 28.35;

/** A code that begins with a digit would swallow a digit of the text, so the colour stands last of the codes. */
const quiet = '&8&K4A4A4A';
const MAX_FOOTER = 255;

function footerText(text: string): string {
  let plain = text.replace(/\s+/g, ' ');
  while (plain.replaceAll('&', '&&').length > MAX_FOOTER - quiet.length) plain = plain.slice(0, -1);
  return quiet + plain.replaceAll('&', '&&');
}

/** Percent, of a sheet with page breaks of its own: Excel leaves them out where it fits. */
const SCALE = 85;

/** Points between the margins of A4. */
const PRINTED = { portrait: 510, landscape: 757 } as const;

/** Percent, of all columns on a page's width; a scale is never above 100. */
function fittingScale(writing: Writing, name: string, page: Page): number {
  const sheet = sheetNamed(writing.planned(), name);
  const columns = page.columns ?? (sheet === undefined ? 0 : extentOf(sheet).columns);
  const standard = writing.reading.handles.get(name)?.head.standardWidth ?? 8.43;
  let points = 0;
  for (let column = 1; column <= columns; column += 1) {
    const width = sheet?.widths.get(column);
    points += width === undefined ? standardPoints(standard) : pointsOf(width);
  }
  return Math.max(10, Math.min(100, Math.floor((100 * PRINTED[page.orientation]) / Math.max(1, points))));
}

/** A4, one page wide or with its own page breaks, the footer with page numbers. */
export function setPage(writing: Writing, { sheet, page }: EditOf<'setPage'>): void {
  const { pageLayout, horizontalPageBreaks } = writing.sheet(sheet);
  const { breaksBefore = [], isFitted = breaksBefore.length === 0 } = page;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (isFitted) {
    // Where fitting is ignored (office-js #1860) the scale stays, which fits too.
    pageLayout.zoom = { scale: fittingScale(writing, sheet, page) };
    pageLayout.zoom = { horizontalFitToPages: 1 };
  } else pageLayout.zoom = { scale: SCALE };
  for (const side of ['leftMargin', 'rightMargin', 'topMargin'] as const) pageLayout[side] = 1.5 * CENTIMETRE;
  pageLayout.bottomMargin = 1.8 * CENTIMETRE;
  if (page.breaksBefore) horizontalPageBreaks.removePageBreaks();
  for (const row of breaksBefore) horizontalPageBreaks.add(`A${row}`);
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${page.titleRows.first}:$${page.titleRows.last}`);
  if (page.columns !== undefined) pageLayout.setPrintArea(`A:${columnLetter(page.columns)}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(page.footer ?? '');
  footer.rightFooter = `${quiet}&P (&N)`;
}
