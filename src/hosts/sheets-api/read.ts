import { quotedSheet } from '../../book/area';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { Failure } from '../failure';
import { HEAD_COLUMNS, JOURNAL, JOURNAL_HEAD, JOURNAL_ROWS } from '../journal/journal-sheet';
import type { JournalHeads } from '../journal/workplace';
import { sheetFinder } from '../plain-area';
import { decimalIn, type Decimal } from '../sheets/formula-separators';
import { FIRST_DAY } from '../sheets/day-number';
import { MEMORY_KEY, OWN_KEY } from '../sheets/keys';
import { memoryIn, sheetMemory, type Memory } from '../sheets/memory';
import type { ApiSheet, ApiSpreadsheet } from './api-types';
import type { Grid } from './grid-range';
import { BOOK_FIELDS, SHEET_FIELDS } from './read-fields';
import { gridOf, sheetReading, type SheetReading } from './read-sheet';
import { namedRangesOf, namesOf, type NamedRange } from './read-tables';
import type { Spreadsheet } from './spreadsheet';

/** The journal's sheet. */
export interface JournalReading {
  readonly id: number;
  readonly grid: Grid;
  readonly heads: JournalHeads;
}

/** The spreadsheet as it was read: the core's snapshot, and what writing needs to know. */
export interface BookReading {
  readonly book: WorkbookSnapshot;
  /** By name; those that have cells and are not the journal. */
  readonly sheets: ReadonlyMap<string, SheetReading>;
  /** Every sheet: charts' own sheets and the journal too. */
  readonly all: readonly { readonly id: number; readonly name: string }[];
  readonly journal: JournalReading | undefined;
  readonly memory: Memory;
  /** By key. */
  readonly metadata: ReadonlyMap<string, { readonly id: number; readonly value: string }>;
  readonly ranges: readonly NamedRange[];
  readonly decimal: Decimal;
}

const titleOf = ({ properties }: ApiSheet): string => properties?.title ?? '';
const isGrid = ({ properties }: ApiSheet): boolean => (properties?.sheetType ?? 'GRID') === 'GRID';

/** The first cells of the journal's sheet, as texts. */
export const textsIn = ({ data }: ApiSheet): JournalHeads =>
  (data?.[0]?.rowData ?? []).map(({ values }) =>
    (values ?? []).map(({ userEnteredValue }) =>
      String(userEnteredValue?.stringValue ?? userEnteredValue?.numberValue ?? ''),
    ),
  );

/** Whether it is ours: it has our head, or nothing on it, as when it has just been made. */
const isJournal = (sheet: ApiSheet): boolean => {
  const texts = textsIn(sheet);
  return texts[0]?.[0] === JOURNAL_HEAD || texts.every((line) => line.every((text) => text === ''));
};

/** All of every sheet but the journal, of which only the heads of its runs are asked: the runs are long. */
const rangesOf = (sheets: readonly ApiSheet[]): string[] | undefined =>
  sheets.some((sheet) => titleOf(sheet) === JOURNAL)
    ? sheets.filter(isGrid).map((sheet) => {
        const name = quotedSheet(titleOf(sheet));
        return titleOf(sheet) === JOURNAL
          ? `${name}!A1:${'ABCDEFGH'.charAt(HEAD_COLUMNS - 1)}${JOURNAL_ROWS}`
          : name;
      })
    : undefined;

/**
 * Reads everything in two requests, whatever the number of sheets and rows. What the first one says of the sheets, the second
 * says too: nothing of the snapshot is of two moments.
 * @throws Failure
 */
export async function readBook(spreadsheet: Spreadsheet): Promise<BookReading> {
  const { sheets: before = [] } = await spreadsheet.get(SHEET_FIELDS);
  const ranges = rangesOf(before);
  const found = await spreadsheet.get(BOOK_FIELDS, ranges);
  // With ranges, only the sheets that they are on are told.
  const others = ranges === undefined ? [] : before.filter((sheet) => !isGrid(sheet));
  return readingOf(found, others);
}

/** @param others sheets without cells, which the answer does not have */
function readingOf(found: ApiSpreadsheet, others: readonly ApiSheet[]): BookReading {
  const all = [...(found.sheets ?? []), ...others];
  if (all.length === 0) throw new Failure('unsupported', { reason: 'program-error' });
  const metadata = new Map(
    (found.developerMetadata ?? []).flatMap(({ metadataId, metadataKey, metadataValue, location }) =>
      location?.spreadsheet === true && typeof metadataKey === 'string'
        ? [[metadataKey, { id: metadataId ?? 0, value: metadataValue ?? '' }] as const]
        : [],
    ),
  );
  const memory = memoryIn(metadata.get(MEMORY_KEY)?.value);
  const decimal = decimalIn(found.properties?.locale ?? '');
  const byId = new Map(all.map((sheet) => [sheet.properties?.sheetId ?? 0, sheet]));
  const placeOf = (id: number) => {
    const sheet = byId.get(id);
    return sheet && isGrid(sheet) ? { name: titleOf(sheet), grid: gridOf(sheet) } : undefined;
  };
  const nameOf = (id: number): string | undefined => placeOf(id)?.name;
  const ranges = namedRangesOf(found, placeOf);
  const find = sheetFinder(all.map(titleOf));
  const journal = all.find((sheet) => titleOf(sheet) === JOURNAL && isGrid(sheet) && isJournal(sheet));
  const sheets = new Map(
    all
      .filter((sheet) => isGrid(sheet) && sheet !== journal)
      .map((sheet): readonly [string, SheetReading] => {
        const own = sheetMemory(memory, sheet.properties?.sheetId ?? 0);
        return [titleOf(sheet), sheetReading(sheet, { memory: own, decimal, ranges, find, nameOf })];
      }),
  );
  return {
    sheets,
    all: all.map((sheet) => ({ id: sheet.properties?.sheetId ?? 0, name: titleOf(sheet) })),
    journal: journal && {
      id: journal.properties?.sheetId ?? 0,
      grid: gridOf(journal),
      heads: textsIn(journal),
    },
    memory,
    metadata,
    ranges,
    decimal,
    book: {
      sheets: [...sheets.values()].map(({ snapshot }) => snapshot),
      otherSheets: all.flatMap((sheet) => (sheets.has(titleOf(sheet)) ? [] : [titleOf(sheet)])),
      names: namesOf(ranges, memory),
      properties: new Map(
        [...metadata].flatMap(([key, { value }]) =>
          key.startsWith(OWN_KEY) && key !== MEMORY_KEY ? [[key.slice(OWN_KEY.length), value] as const] : [],
        ),
      ),
      isStructureProtected: false,
      firstDay: FIRST_DAY,
    },
  };
}
