import { blocksOf, painted } from '../sheets/painted';
import type { ApiRequest } from './api-types';
import { gridRange } from './grid-range';
import { apiLook, LOOK_FIELDS } from './look-format';
import type { SheetTarget } from './sheet-target';

/** One request for each block of cells that get the same look. */
export function lookRequests({ id, work }: SheetTarget): readonly ApiRequest[] {
  const wanted = painted(work.looks.map(({ area, look }) => [area, look] as const));
  if (!wanted) return [];
  return blocksOf(wanted).map(([block, look]) => ({
    repeatCell: {
      range: gridRange(id, block),
      cell: { userEnteredFormat: apiLook(look) },
      fields: LOOK_FIELDS,
    },
  }));
}
