import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { ownPropertiesIn } from '../own-property';
import { HEAD_COLUMNS, JOURNAL, JOURNAL_ROWS, withoutJournal } from '../journal/journal-sheet';
import type { JournalHeads } from '../journal/workplace';
import { sendTogether, type Batch } from './answers';
import { ask, OVERHEAD, type Ask, type SheetIn } from './asks';
import { beyond, BYTES, cellsIn, grouped, sliced, type ReadBlock } from './blocks';
import { briefAsk, restAsks } from './read-brief';
import { cellsAsk, doubtsAsk, extentAsk } from './read-cells';
import { askConditions, askPlaces, looksIn, type SheetConditions } from './read-conditions';
import { frameAsk, type SheetFrame } from './read-frame';
import { placedRules, mixedAsks, roundsLeft, ruledAsk, sortRules, type RulesOfSheet } from './read-rules';
import { sheetCells, type CellReader, type SheetCells } from './sheet-cells';
import { readStructure, type SheetHead, type Structure } from './structure';

/** What writing needs to know of a sheet besides its snapshot. */
export interface SheetHandles {
  readonly head: SheetHead;
  readonly conditions: SheetConditions;
}

export interface Reading {
  readonly book: WorkbookSnapshot;
  readonly structure: Structure;
  /** Our custom document properties by their full names. */
  readonly properties: ReadonlyMap<string, string>;
  readonly handles: ReadonlyMap<string, SheetHandles>;
  readonly heads: JournalHeads;
}

interface Gathered {
  readonly head: SheetHead;
  readonly sheetIn: SheetIn;
  readonly cells: SheetCells;
  readonly rules: RulesOfSheet;
  /** Used by now, and not when the sheets were listed. */
  unread: readonly ReadBlock[];
  frame: SheetFrame;
  readonly conditions: SheetConditions;
}

/**
 * About how many bytes a reply has at most. Excel on the web refuses replies over 5 MB; and unpacking one is a task that the
 * page cannot divide, some 10 ms each MB.
 */
const REPLY = 3 * 2 ** 20;

const isJournal = ({ name }: SheetHead): boolean => name.toLowerCase() === JOURNAL;

/** Cells that are read in full, whatever they are: fewer bytes would cost another round trip. */
const IN_FULL = 2 * 2 ** 20;

/** Rows at the top of a large sheet, where headings are, that are read in full. */
const HEAD_ROWS = 40;

/** The cells of some blocks. */
function cellAsks(
  { sheetIn, cells }: Gathered,
  blocks: readonly ReadBlock[],
  isLarge: boolean,
  reader: CellReader,
): readonly Ask[] {
  return blocks.flatMap((block): readonly Ask[] => {
    const inFull = (part: ReadBlock): Ask => cellsAsk(sheetIn, part, cells, reader);
    if (!isLarge) return sliced(block).map(inFull);
    const head = { ...block, rows: Math.min(block.rows, Math.max(0, HEAD_ROWS + 1 - block.row)) };
    const body = sliced({ ...block, row: block.row + head.rows, rows: block.rows - head.rows });
    return [
      ...(head.rows > 0 ? [inFull(head)] : []),
      ...body.map((part) => briefAsk(sheetIn, part, cells, reader)),
    ];
  });
}

/** Everything that is not a cell, and whether the sheet has grown since its extent was told. */
function firstAsks(gathered: Gathered, reader: CellReader, canTellMerges: boolean): readonly Ask[] {
  const { sheetIn, head, cells, rules } = gathered;
  if (isJournal(head)) {
    const block = { row: 1, column: 1, rows: JOURNAL_ROWS, columns: HEAD_COLUMNS };
    return [cellsAsk(sheetIn, block, cells, reader)];
  }
  return [
    extentAsk(sheetIn, (used) => {
      gathered.unread =
        used === undefined ? [] : typeof head.used === 'string' ? [used] : beyond(used, head.used);
    }),
    frameAsk(sheetIn, head, canTellMerges, (frame) => {
      gathered.frame = frame;
    }),
    ruledAsk(sheetIn, head, reader.find, (blocks) => sortRules(rules, blocks)),
  ];
}

/** What the first answers leave open once: new cells. */
const secondAsks = (all: readonly Gathered[], isLarge: boolean, reader: CellReader): readonly Ask[] =>
  all.flatMap((gathered) => cellAsks(gathered, gathered.unread, isLarge, reader));

/** What every answer may leave open: formulas and looks of large sheets, mixed rules. */
const openAsks = (all: readonly Gathered[], reader: CellReader): readonly Ask[] => [
  ...all.flatMap(({ sheetIn, cells }) => restAsks(sheetIn, cells, reader)),
  ...mixedAsks(
    all.map(({ rules }) => rules),
    reader.find,
  ),
];

const snapshotOf = ({ head, cells, rules, frame, conditions }: Gathered): SheetSnapshot => ({
  ...emptySheet(head.name, head.visibility),
  values: cells.values,
  formulas: cells.formulas,
  formats: cells.formats,
  looks: cells.looks,
  links: cells.links,
  hiddenRows: cells.hiddenRows,
  ...frame,
  rules: placedRules(rules),
  conditionalLooks: looksIn(conditions.known),
  isProtected: head.isProtected,
});

/** Our settings: the properties, which every program reads; or, where all of them are gone, what was kept of them beside. */
function settingsOf(
  properties: ReadonlyMap<string, string>,
  { twins }: Structure,
): ReadonlyMap<string, string> {
  const own = ownPropertiesIn(properties);
  return own.size === 0 ? twins : own;
}

/** The texts of our properties; one that is gone by now has none. */
const propertiesAsk = (keys: readonly string[], into: Map<string, string>): Ask =>
  ask(({ workbook }) => {
    const items = keys.map((key) => {
      const item = workbook.properties.custom.getItemOrNullObject(key);
      item.load('value');
      return { key, item };
    });
    return () => {
      for (const { key, item } of items) if (!item.isNullObject) into.set(key, String(item.value));
    };
  }, OVERHEAD * keys.length);

const textsIn = ({ values }: SheetCells): JournalHeads =>
  Array.from({ length: JOURNAL_ROWS }, (_, row) =>
    Array.from({ length: HEAD_COLUMNS }, (__, column) => {
      const value = values[row]?.[column];
      return typeof value === 'string' ? value : '';
    }),
  );

const knownExtents = (all: readonly Gathered[]): readonly ReadBlock[] =>
  all.flatMap(({ head: { used }, unread }) => (typeof used === 'string' ? unread : [used, ...unread]));

const areMany = (blocks: readonly ReadBlock[]): boolean =>
  blocks.reduce((bytes, block) => bytes + cellsIn(block) * BYTES.full, 0) > IN_FULL;

/**
 * The workbook as it is now: two round trips, and more where rules lie side by side, conditional looks of ours stand, a large
 * sheet has formulas or looks of single cells, or there is more of it than the program is asked for at once. Chart sheets
 * cannot be seen.
 * @param batch makes batches of their own for what is asked beside the first
 * @param canTellMerges ExcelApi 1.13 tells which cells are merged
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  batch: Batch,
  canTellMerges: boolean,
): Promise<Reading> {
  const structure = await readStructure(context);
  const reader: CellReader = { epoch: structure.is1904 ? 1904 : 1900, find: structure.find };
  const all = structure.sheets.map((head): Gathered => {
    const sheetIn: SheetIn = ({ workbook }) => workbook.worksheets.getItem(head.id);
    const { merges, hiddenColumns, tables, filter, widths, frozen } = emptySheet(head.name);
    return {
      head,
      sheetIn,
      cells: sheetCells(head.name),
      rules: { sheetIn, name: head.name, known: [], mixed: [] },
      unread: [],
      frame: { merges, hiddenColumns, tables, filter, widths, frozen },
      conditions: { sheetIn, name: head.name, known: [], isUnreadable: false },
    };
  });
  const properties = new Map<string, string>();
  const askAll = (asks: readonly Ask[]): Promise<void> =>
    sendTogether(
      context,
      batch,
      grouped(asks, ({ bytes }) => bytes, REPLY),
    );
  const isLarge = areMany(knownExtents(all));
  const conditions = all.filter(({ head }) => !isJournal(head)).map((gathered) => gathered.conditions);
  // Beside the first answers, not after them.
  const conditionsAsked = askConditions(batch, conditions);
  await askAll([
    ...(structure.ownKeys.length > 0 ? [propertiesAsk(structure.ownKeys, properties)] : []),
    ...all.flatMap((gathered) => firstAsks(gathered, reader, canTellMerges)),
    ...all.flatMap((gathered) => {
      const { used } = gathered.head;
      return typeof used === 'string' || isJournal(gathered.head)
        ? []
        : cellAsks(gathered, [used], isLarge, reader);
    }),
  ]);
  await conditionsAsked();
  const placesAsked = askPlaces(batch, conditions);
  await askAll(secondAsks(all, areMany(knownExtents(all)), reader).concat(openAsks(all, reader)));
  await placesAsked();
  for (let round = 2; roundsLeft(round); round += 1) await askAll(openAsks(all, reader));
  await askAll(
    all
      .filter(({ cells }) => cells.doubtful.length > 0)
      .map(({ sheetIn, cells }) => doubtsAsk(sheetIn, cells)),
  );
  const journal = all.find(({ head }) => isJournal(head));
  const book = withoutJournal({
    sheets: all.map(snapshotOf),
    otherSheets: [],
    names: structure.names,
    properties: settingsOf(properties, structure),
    isStructureProtected: structure.isStructureProtected,
    ...(structure.is1904 ? { is1904: true } : {}),
  });
  return {
    book,
    structure,
    properties,
    handles: new Map(all.map(({ head, conditions }) => [head.name, { head, conditions }])),
    heads: journal ? textsIn(journal.cells) : [],
  };
}
