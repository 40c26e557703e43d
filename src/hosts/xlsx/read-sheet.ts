import { cellKey } from '../../book/area';
import type { CellValue } from '../../book/cells';
import type { LinkTarget, SheetSnapshot, Visibility } from '../../book/snapshot';
import type { Package } from '../../opc/package';
import { placed } from '../../opc/refusal';
import { relationshipsOf } from '../../opc/relationships';
import type { SharedStrings } from '../../opc/shared-strings';
import type { ColumnSpan, HyperlinkElement } from '../../opc/sheet-features';
import { readSheet } from '../../opc/sheet-read';
import type { StylesReading } from '../../opc/styles-read';
import { tablesOf } from '../../opc/table-read';
import type { WorkbookSheet } from '../../opc/workbook-parts';
import { linkedCell, type SheetFinder } from '../plain-area';
import { sheetGrid, type Budget, type StyleReading } from './sheet-grid';
import { conditionalLooks, ownerRules, placedRules } from './sheet-rules';

/** What reading any sheet of a workbook needs. */
export interface SheetReader {
  readonly pkg: Package;
  readonly strings: SharedStrings;
  readonly styles: StylesReading;
  readonly styleOf: (style: number) => StyleReading;
  readonly dayOf: (serial: number) => CellValue;
  readonly budget: Budget;
  readonly find: SheetFinder;
}

const visibilities: Readonly<Record<WorkbookSheet['state'], Visibility>> = {
  visible: 'visible',
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

/** One worksheet as the core sees it. Refusals inside it name the sheet. */
export function sheetSnapshot(reader: SheetReader, { name, state, part }: WorkbookSheet): SheetSnapshot {
  return placed({ part, sheet: name }, () => {
    const { pkg, strings, styles, styleOf, dayOf, budget, find } = reader;
    const {
      sink,
      values,
      formulas,
      withoutResult,
      struckRuns,
      styles: styledCells,
      hiddenRows,
    } = sheetGrid(styleOf, dayOf, budget);
    const features = readSheet(pkg, part, strings, sink);
    const tables = tablesOf(pkg, part, features.tableIds);
    const rules = ownerRules(features, styles.overlay, name, find);
    return {
      name,
      visibility: visibilities[state],
      values,
      formulas,
      ...(withoutResult.size === 0 ? {} : { withoutResult }),
      formats: styledCells.mapped((style) => styleOf(style).format),
      ...(struckRuns.size === 0 ? {} : { struckRuns }),
      looks: styledCells.mapped((style) => styleOf(style).look),
      merges: features.merges.map((block) => ({ sheet: name, ...block })),
      hiddenRows,
      hiddenColumns: new Set(features.columns.flatMap((span) => (span.isHidden ? columnsOf(span) : []))),
      tables: tables.map((table) => ({
        name: table.name,
        area: { sheet: name, ...table.block },
        totalsRow: table.hasTotals,
      })),
      filter: features.filter === undefined ? null : { sheet: name, ...features.filter },
      rules: placedRules(features.validations, name, find),
      conditionalLooks: conditionalLooks(features.conditions, styles.overlay, name),
      ...(rules.length === 0 ? {} : { ownerRules: rules }),
      links: linksOf(pkg, part, features.hyperlinks, find, name),
      widths: new Map(
        features.columns.flatMap((span) =>
          span.width === undefined ? [] : columnsOf(span).map((column) => [column, span.width ?? 0] as const),
        ),
      ),
      frozen: features.frozen,
      isProtected: features.isProtected,
    };
  });
}

const columnsOf = ({ first, last }: ColumnSpan): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

/** A link over an area is noted at its first cell. One that leads nowhere we can name is left in the file, unseen. */
function linksOf(
  pkg: Package,
  part: string,
  hyperlinks: readonly HyperlinkElement[],
  find: SheetFinder,
  sheet: string,
): ReadonlyMap<number, LinkTarget['to']> {
  if (hyperlinks.length === 0) return new Map();
  const targets = new Map(relationshipsOf(pkg, part).map((relationship) => [relationship.id, relationship]));
  return new Map(
    hyperlinks.flatMap(({ block, relationshipId, location }) => {
      const outside = relationshipId === undefined ? undefined : targets.get(relationshipId);
      const to =
        outside?.isExternal === true
          ? outsideOf(outside.target, location, find, sheet)
          : inside(location, find, sheet);
      return to === undefined ? [] : [[cellKey(block.row, block.column), to] as const];
    }),
  );
}

function outsideOf(
  target: string,
  location: string | undefined,
  find: SheetFinder,
  sheet: string,
): LinkTarget['to'] | undefined {
  if (target.startsWith('#')) return inside(target, find, sheet);
  return { url: location === undefined || location === '' ? target : `${target}#${location}` };
}

function inside(
  location: string | undefined,
  find: SheetFinder,
  ownSheet: string,
): LinkTarget['to'] | undefined {
  const cell = location === undefined ? undefined : linkedCell(location, find, ownSheet);
  return cell && { sheet: cell.sheet, row: cell.row, column: cell.column };
}
