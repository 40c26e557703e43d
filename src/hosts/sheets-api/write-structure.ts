import type { WorkbookSnapshot } from '../../book/snapshot';
import { NO_REACH, type Reach, type Work } from '../sheets/work';
import type { ApiRequest } from './api-types';
import type { BookReading } from './read';
import { namesGone } from './write-names';

/** A sheet that Sheets itself makes. */
const NEW = { rows: 1000, columns: 26 } as const;

/** Which sheets go and which come, and what that takes. */
export interface Structure {
  readonly requests: readonly ApiRequest[];
  /** Names of sheets that are removed. */
  readonly gone: ReadonlySet<string>;
  /** By name: the ids that new sheets get. They are ours to choose, so that one batch can speak of them. */
  readonly added: ReadonlyMap<string, number>;
}

const gridFor = ([rows, columns]: Reach) => ({
  rowCount: Math.max(rows, NEW.rows),
  columnCount: Math.max(columns, NEW.columns),
});

/** Sheets that there are not and need not be made, or that go and are made anew, are told apart by `planned`. */
export function structureOf(
  reading: BookReading,
  planned: WorkbookSnapshot,
  { structure }: Work,
  reach: ReadonlyMap<string, Reach>,
): Structure {
  const { sheets, all } = reading;
  const told = (kind: 'addSheet' | 'removeOwnSheet'): Set<string> =>
    new Set(structure.flatMap((edit) => (edit.kind === kind ? [edit.sheet] : [])));
  const gone = new Set([...told('removeOwnSheet')].filter((name) => sheets.has(name)));
  let id = Math.max(0, ...all.map((sheet) => sheet.id));
  const added = new Map<string, number>();
  for (const name of told('addSheet'))
    if (planned.sheets.some((sheet) => sheet.name === name)) added.set(name, (id += 1));
  const adding = (name: string, sheetId: number): ApiRequest => ({
    addSheet: {
      properties: {
        sheetId,
        title: name,
        gridProperties: gridFor(reach.get(name) ?? NO_REACH),
        ...(planned.sheets.some((sheet) => sheet.name === name && sheet.visibility !== 'visible')
          ? { hidden: true }
          : {}),
      },
    },
  });
  const isTaken = (name: string): boolean =>
    all.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  // A spreadsheet must have a sheet at all times: those whose names are free come first.
  const first = [...added].filter(([name]) => !isTaken(name));
  const then = [...added].filter(([name]) => isTaken(name));
  return {
    requests: [
      ...first.map((one) => adding(...one)),
      ...[...gone].flatMap((name) => [
        ...namesGone(reading, name),
        { deleteSheet: { sheetId: sheets.get(name)?.id ?? 0 } },
      ]),
      ...then.map((one) => adding(...one)),
    ],
    gone,
    added,
  };
}

/** Rows and columns that sheets lack for what the run reaches: a sheet in Google Sheets has a fixed number of both. */
export const wideningRequests = (
  { sheets }: BookReading,
  reach: ReadonlyMap<string, Reach>,
  { gone, added }: Structure,
): readonly ApiRequest[] =>
  [...reach].flatMap(([name, [rows, columns]]): ApiRequest[] => {
    const sheet = gone.has(name) || added.has(name) ? undefined : sheets.get(name);
    if (!sheet) return [];
    const { id: sheetId, grid } = sheet;
    return [
      ...(rows > grid.rows
        ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: rows - grid.rows } }]
        : []),
      ...(columns > grid.columns
        ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: columns - grid.columns } }]
        : []),
    ];
  });
