import { columnOfKey, rowOfKey } from '../../../src/book/area';
import { guarded } from '../../../src/book/guarded';
import type { CellValue } from '../../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';

export const PLAN = 'Plan 2020';

const request = { today: '2020-11-24' };

export interface Reviewed {
  readonly bytes: Uint8Array;
  readonly book: WorkbookSnapshot;
  /** The sheet with the overview. */
  readonly overview: string;
}

/** A workbook with a plan on the sheet `PLAN`, after a review. */
export function reviewed(rows: readonly (readonly CellValue[])[]): Reviewed {
  const host = xlsxHost(blankWorkbook());
  const at = { sheet: PLAN, row: 1, column: 1 };
  host.apply(
    guarded(host.read(), [
      { kind: 'addSheet', sheet: PLAN },
      { kind: 'writeCells', at, cells: rows },
    ]),
  );
  host.apply(jobs.review(host.read(), request).changes);
  const book = host.read();
  return { bytes: host.bytes(), book, overview: ownSheetNamed(book, 'rollup') ?? '' };
}

/** The results of a sheet's formulas, by cell. */
export function resultsOn(book: WorkbookSnapshot, name: string): ReadonlyMap<number, CellValue> {
  const sheet = sheetNamed(book, name);
  const cells = [...(sheet?.formulas.keys() ?? [])];
  return new Map(cells.map((key) => [key, sheet?.values[rowOfKey(key) - 1]?.[columnOfKey(key) - 1] ?? null]));
}
