import type { WorkbookSnapshot } from '../../book/snapshot';
import { JOURNAL } from '../journal/journal-sheet';
import { frameOf, type Frame } from './frame';
import { FIRST_DAY } from '../sheets/day-number';
import { MEMORY_KEY, OWN_KEY } from '../sheets/keys';
import { sheetMemory } from '../sheets/memory';
import { sheetReading, type SheetReading } from './read-sheet';
import { wordOf, type Services } from './services';
import { wallClocks } from './wall-clock';

/** The spreadsheet as it was read: the core's snapshot and the service's objects behind it. */
export interface BookReading extends Frame {
  readonly book: WorkbookSnapshot;
  /** By name; those that have cells and are not the journal. */
  readonly sheets: ReadonlyMap<string, SheetReading>;
}

const settingsOf = ({ metadata }: Frame): ReadonlyMap<string, string> =>
  new Map(
    [...metadata].flatMap(([key, { value }]) =>
      key.startsWith(OWN_KEY) && key !== MEMORY_KEY ? [[key.slice(OWN_KEY.length), value] as const] : [],
    ),
  );

/** Reads everything: some calls for the spreadsheet and some for each sheet, whatever the number of rows. */
export function readBook(services: Services): BookReading {
  const frame = frameOf(services);
  const { all, memory, tables, locked, decimal } = frame;
  const wallClock = wallClocks(services, frame.spreadsheet);
  const nameById = new Map(all.map(({ id, name }) => [id, name]));
  const nameOf = (id: number): string | undefined => nameById.get(id);
  const isContent = ({ sheet, name }: Frame['all'][number]): boolean =>
    wordOf(sheet.getType()) === 'GRID' && !(frame.journal && name === JOURNAL);
  const sheets = new Map(
    all.filter(isContent).map(({ sheet, name, id }): readonly [string, SheetReading] => {
      const own = tables.filter(({ area }) => area.sheet === name);
      const place = { name, tables: own, isProtected: locked.has(name) };
      return [
        name,
        sheetReading(sheet, place, { memory: sheetMemory(memory, id), wallClock, nameOf, decimal }),
      ];
    }),
  );
  const book: WorkbookSnapshot = {
    sheets: [...sheets.values()].map(({ snapshot }) => snapshot),
    otherSheets: all.flatMap(({ name }) => (sheets.has(name) ? [] : [name])),
    names: frame.names,
    properties: settingsOf(frame),
    isStructureProtected: false,
    firstDay: FIRST_DAY,
  };
  return { ...frame, book, sheets };
}
