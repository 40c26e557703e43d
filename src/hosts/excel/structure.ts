import type { NameSnapshot, Visibility } from '../../book/snapshot';
import type { ReadBlock } from './blocks';
import { OWN_PROPERTY } from '../own-property';
import { PLACE, placeOf } from './read-cells';
import { plainArea, sheetFinder, type SheetFinder } from '../plain-area';

export interface TableHead {
  readonly id: string;
  readonly name: string;
  readonly totalsRow: boolean;
}

/** A sheet as it is listed. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Characters of a column nobody has sized, padding not counted. */
  readonly standardWidth: number;
  readonly isProtected: boolean;
  readonly tables: readonly TableHead[];
  readonly used: ReadBlock | 'nowhere' | 'not-extents';
}

/** What is known of the workbook before any cell is read. */
export interface Structure {
  readonly sheets: readonly SheetHead[];
  readonly find: SheetFinder;
  /** Workbook-wide ones. */
  readonly names: readonly NameSnapshot[];
  /** The names of our custom document properties. Excel may crash when it is asked for those of others (office-js #4378). */
  readonly ownKeys: readonly string[];
  /** Our settings once more, by name, in the add-in's own settings: properties may be gone at the next opening (office-js #1318). */
  readonly twins: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
  readonly is1904: boolean;
}

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

function nameOf({ name, formula, visible }: Excel.NamedItem, find: SheetFinder): NameSnapshot {
  const text = String(formula).replace(/^=/, '');
  const area = plainArea(text, find) ?? null;
  return { name, area, text: area === null ? text : '', hidden: !visible };
}

const sheetLoads = [
  'id',
  'name',
  'visibility',
  'standardWidth',
  'protection/protected',
  'tables/items/id',
  'tables/items/name',
  'tables/items/showTotals',
];

/** The number of this day is 1 where numbers count from 1904; Office.js does not tell it otherwise. */
const SECOND_DAY = [1904, 1, 2] as const;

/** Sheets whose extents are asked for before it is known which sheets there are. */
const FORESEEN = 32;

/** The extents of the first sheets, each found from the one before it: what is beyond the last is a null object. */
function extents(worksheets: Excel.WorksheetCollection): () => ReadonlyMap<string, SheetHead['used']> {
  const extents: { readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[] = [];
  for (let sheet = worksheets.getFirst(); extents.length < FORESEEN; sheet = sheet.getNextOrNullObject()) {
    const used = sheet.getUsedRangeOrNullObject();
    sheet.load('id');
    used.load(PLACE);
    extents.push({ sheet, used });
  }
  return () =>
    new Map(
      extents
        .filter(({ sheet }) => !sheet.isNullObject)
        .map(({ sheet, used }) => [sheet.id, used.isNullObject ? 'nowhere' : placeOf(used)]),
    );
}

/** One round trip: sheets, how far they are used, names, tables, settings. */
export async function readStructure(context: Excel.RequestContext): Promise<Structure> {
  const { workbook } = context;
  const { worksheets, names, protection, settings } = workbook;
  const { custom } = workbook.properties;
  const day = workbook.functions.date(...SECOND_DAY);
  day.load('value');
  protection.load('protected');
  worksheets.load(sheetLoads.map((path) => `items/${path}`).join(','));
  names.load('items/name,items/formula,items/visible,items/scope');
  custom.load('items/key');
  settings.load('items/key,items/value');
  const extent = extents(worksheets);
  await context.sync();
  const known = extent();
  const sheets = worksheets.items.map(
    ({ id, name, visibility, standardWidth, protection: own, tables }): SheetHead => ({
      id,
      name,
      visibility: visibilities[visibility] ?? 'visible',
      standardWidth,
      isProtected: own.protected,
      tables: tables.items.map((table) => ({ id: table.id, name: table.name, totalsRow: table.showTotals })),
      used: known.get(id) ?? 'not-extents',
    }),
  );
  const find = sheetFinder(sheets.map(({ name }) => name));
  return {
    sheets,
    find,
    names: names.items.filter(({ scope }) => scope === 'Workbook').map((item) => nameOf(item, find)),
    ownKeys: custom.items.map(({ key }) => key).filter((key) => key.startsWith(OWN_PROPERTY)),
    twins: new Map(
      settings.items.flatMap(({ key, value }) =>
        key.startsWith(OWN_PROPERTY) && typeof value === 'string'
          ? [[key.slice(OWN_PROPERTY.length), value] as const]
          : [],
      ),
    ),
    isStructureProtected: protection.protected,
    is1904: day.value === 1,
  };
}
