import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Work } from '../sheets/work';
import type { ApiRequest } from './api-types';
import { gridRange } from './grid-range';
import type { BookReading } from './read';

/** Names that a sheet takes with it: Google would keep them, and they would lead nowhere. */
export const namesGone = ({ ranges }: BookReading, sheet: string): readonly ApiRequest[] =>
  ranges.flatMap(({ id, area }) =>
    area?.sheet === sheet ? [{ deleteNamedRange: { namedRangeId: id } }] : [],
  );

/**
 * Names as planned, of those that the edits speak of.
 * @param gone sheets that are removed, with their names
 * @param mine what a name is called, of the named ranges that are meant
 */
export function nameRequests(
  { ranges }: BookReading,
  wanted: ReadonlyMap<string, WorkbookSnapshot['names'][number] | undefined>,
  gone: ReadonlySet<string>,
  idOf: (sheet: string) => number | undefined,
): readonly ApiRequest[] {
  return [...wanted].flatMap(([name, now]): ApiRequest[] => {
    const [standing, ...more] = ranges.filter(
      (one) => one.name.toLowerCase() === name && !(one.area && gone.has(one.area.sheet)),
    );
    const deletions = more.map(({ id }) => ({ deleteNamedRange: { namedRangeId: id } }));
    const sheetId = now?.area ? idOf(now.area.sheet) : undefined;
    if (!now?.area || sheetId === undefined)
      return standing ? [...deletions, { deleteNamedRange: { namedRangeId: standing.id } }] : deletions;
    const namedRange = { name: now.name, range: gridRange(sheetId, now.area) };
    return standing
      ? [
          ...deletions,
          {
            updateNamedRange: {
              namedRange: { ...namedRange, namedRangeId: standing.id },
              fields: 'name,range',
            },
          },
        ]
      : [...deletions, { addNamedRange: { namedRange } }];
  });
}

/** The names that the edits speak of, by their lower case, as planned. */
export const namesTold = (
  { names }: Pick<Work, 'names'>,
  planned: WorkbookSnapshot,
): ReadonlyMap<string, WorkbookSnapshot['names'][number] | undefined> =>
  new Map(
    names.map((text) => {
      const name = text.toLowerCase();
      return [name, planned.names.find((known) => known.name.toLowerCase() === name)];
    }),
  );
