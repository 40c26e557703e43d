import type { WorkbookSnapshot } from '../../book/snapshot';
import { MEMORY_KEY, OWN_KEY } from '../sheets/keys';
import type { Memory } from '../sheets/memory';
import type { Work } from '../sheets/work';
import type { ApiRequest } from './api-types';
import type { BookReading } from './read';

/** Keeps a text under a key of ours in the spreadsheet itself, so that a copy of the file has it, and Planbok in the spreadsheet reads the same. */
function kept(
  { metadata }: BookReading,
  metadataKey: string,
  value: string | undefined,
): readonly ApiRequest[] {
  const standing = metadata.get(metadataKey);
  const found = standing && { developerMetadataLookup: { metadataId: standing.id } };
  if (value === standing?.value) return [];
  if (value === undefined) return found ? [{ deleteDeveloperMetadata: { dataFilter: found } }] : [];
  if (found)
    return [
      {
        updateDeveloperMetadata: {
          dataFilters: [found],
          developerMetadata: { metadataValue: value },
          fields: 'metadataValue',
        },
      },
    ];
  return [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey,
          metadataValue: value,
          location: { spreadsheet: true },
          visibility: 'DOCUMENT',
        },
      },
    },
  ];
}

/** The settings that the edits speak of, as planned, and the note. */
export const metadataRequests = (
  reading: BookReading,
  planned: WorkbookSnapshot,
  { properties }: Work,
  memory: Memory,
): readonly ApiRequest[] => [
  ...[...new Set(properties)].flatMap((name) =>
    kept(reading, `${OWN_KEY}${name}`, planned.properties.get(name)),
  ),
  ...(JSON.stringify(memory) === JSON.stringify(reading.memory)
    ? []
    : kept(reading, MEMORY_KEY, JSON.stringify(memory))),
];
