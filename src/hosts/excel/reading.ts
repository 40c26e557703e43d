import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { ownPropertiesIn } from '../own-property';
import { HEAD_COLUMNS, JOURNAL, JOURNAL_ROWS, withoutJournal } from '../journal/journal-sheet';
import type { JournalHeads } from '../journal/workplace';
import { asked, type Ask } from './asks';
import { beyondFirst, CELLS_PER_REPLY, firstBlock, grouped, sliced, type ReadBlock } from './blocks';
import { cellsAsk, doubtsAsk, firstCellsAsk, type CellReader } from './read-cells';
import { conditionsAsk, looksIn, placesAsk, type KnownCondition } from './read-conditions';
import { frameAsk, type SheetFrame } from './read-frame';
import { placedRules, mixedAsks, roundsLeft, ruledAsk, sortRules, type RulesOfSheet } from './read-rules';
import { sheetCells, type SheetCells } from './sheet-cells';
import { readStructure, type SheetHead, type Structure } from './structure';

/** What writing needs to know of a sheet besides its snapshot. */
export interface SheetHandles {
  readonly head: SheetHead;
  readonly conditions: readonly KnownCondition[];
}

export interface Reading {
  readonly book: WorkbookSnapshot;
  readonly structure: Structure;
  readonly handles: ReadonlyMap<string, SheetHandles>;
  readonly heads: JournalHeads;
}

interface Gathered {
  readonly head: SheetHead;
  readonly sheet: Excel.Worksheet;
  readonly cells: SheetCells;
  readonly rules: RulesOfSheet;
  extent: ReadBlock | undefined;
  /** What of it has been read with the first answers. */
  first: ReadBlock;
  frame: SheetFrame;
  conditions: readonly KnownCondition[];
}

const isJournal = ({ name }: SheetHead): boolean => name.toLowerCase() === JOURNAL;

function firstAsks(gathered: Gathered, reader: CellReader, canTellMerges: boolean): readonly Ask[] {
  const { sheet, head, cells, rules, first } = gathered;
  if (isJournal(head)) {
    const block = { row: 1, column: 1, rows: JOURNAL_ROWS, columns: HEAD_COLUMNS };
    return [cellsAsk(sheet, block, cells, reader)];
  }
  return [
    firstCellsAsk(sheet, first, cells, reader, (used, read) => {
      gathered.extent = used;
      gathered.first = read;
    }),
    frameAsk(sheet, head, canTellMerges, (frame) => {
      gathered.frame = frame;
    }),
    ruledAsk(sheet, head.name, reader.find, (blocks) => sortRules(rules, blocks)),
    conditionsAsk(sheet, (conditions) => {
      gathered.conditions = conditions;
    }),
  ];
}

/** What the first answers leave open: cells beyond the first block, where conditional looks are, mixed rules. */
function laterAsks(all: readonly Gathered[], reader: CellReader): readonly Ask[] {
  return [
    ...all.flatMap(({ sheet, cells, extent, first }) =>
      (extent === undefined ? [] : beyondFirst(extent, first))
        .flatMap(sliced)
        .map((block) => cellsAsk(sheet, block, cells, reader)),
    ),
    ...all
      .filter(({ conditions }) => conditions.length > 0)
      .map(({ sheet, head, conditions }) => placesAsk(sheet, head.name, conditions)),
    ...mixedAsks(
      all.map(({ rules }) => rules),
      reader.find,
    ),
  ];
}

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
  conditionalLooks: looksIn(conditions),
  isProtected: head.isProtected,
});

const textsIn = ({ values }: SheetCells): JournalHeads =>
  Array.from({ length: JOURNAL_ROWS }, (_, row) =>
    Array.from({ length: HEAD_COLUMNS }, (__, column) => {
      const value = values[row]?.[column];
      return typeof value === 'string' ? value : '';
    }),
  );

/**
 * The workbook as it is now: two round trips, and more where it is larger than a reply or has rules side by side or
 * conditional looks of ours. Chart sheets cannot be seen.
 */
export async function readWorkbook(context: Excel.RequestContext, canTellMerges: boolean): Promise<Reading> {
  const structure = await readStructure(context);
  const reader: CellReader = { epoch: structure.is1904 ? 1904 : 1900, find: structure.find };
  const all = structure.sheets.map((head): Gathered => {
    const sheet = context.workbook.worksheets.getItem(head.id);
    const { merges, hiddenColumns, tables, filter, widths, frozen } = emptySheet(head.name);
    return {
      head,
      sheet,
      cells: sheetCells(head.name),
      rules: { sheet, name: head.name, known: [], mixed: [] },
      extent: undefined,
      first: firstBlock(structure.sheets.length),
      frame: { merges, hiddenColumns, tables, filter, widths, frozen },
      conditions: [],
    };
  });
  await asked(
    context,
    all.flatMap((gathered) => firstAsks(gathered, reader, canTellMerges)),
  );
  for (const group of grouped(laterAsks(all, reader), ({ cells }) => cells, CELLS_PER_REPLY))
    await asked(context, group);
  const rules = all.map((gathered) => gathered.rules);
  for (let round = 1; roundsLeft(round); round += 1) await asked(context, mixedAsks(rules, reader.find));
  await asked(
    context,
    all.filter(({ cells }) => cells.doubtful.length > 0).map(({ sheet, cells }) => doubtsAsk(sheet, cells)),
  );
  const journal = all.find(({ head }) => isJournal(head));
  const book = withoutJournal({
    sheets: all.map(snapshotOf),
    otherSheets: [],
    names: structure.names,
    properties: ownPropertiesIn(structure.properties),
    isStructureProtected: structure.isStructureProtected,
    ...(structure.is1904 ? { is1904: true } : {}),
  });
  return {
    book,
    structure,
    handles: new Map(all.map(({ head, conditions }) => [head.name, { head, conditions }])),
    heads: journal ? textsIn(journal.cells) : [],
  };
}
