import { columnLetter } from '../../book/area';
import { textOf } from '../../book/cells';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { NearMiss } from '../../plan/reading';
import type { NearMissView, TableView } from '../conversation';

const SAMPLES = 3;
const LONGEST_SAMPLE = 80;
/** Rows that are searched for differing texts. */
const ROWS_SEEN = 60;

const textAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  textOf(valueAt(sheet, row, column)).trim();

function samplesOf(sheet: SheetSnapshot, headerRow: number, column: number): readonly string[] {
  const samples = new Set<string>();
  for (let row = headerRow + 1; row <= headerRow + ROWS_SEEN && samples.size < SAMPLES; row += 1) {
    const text = textAt(sheet, row, column);
    if (text !== '') samples.add(text.slice(0, LONGEST_SAMPLE));
  }
  return [...samples];
}

function columnsOf(
  sheet: SheetSnapshot,
  { headerRow, left, right, titleColumn, kinds }: NearMiss,
): TableView['columns'] {
  const main = kinds?.[0] === 'findings' ? 'finding.text' : 'title';
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).flatMap((column) => {
    const heading = textAt(sheet, headerRow, column);
    if (heading === '') return [];
    return [
      {
        column,
        letter: columnLetter(column),
        heading,
        field: column === titleColumn ? main : ('unknown' as const),
        isAdded: false,
        certainty: 'guess' as const,
        samples: samplesOf(sheet, headerRow, column),
      },
    ];
  });
}

/** What is nearly a table; where it is asked about, with the columns that a person may choose among. */
export function nearMissView(book: WorkbookSnapshot, near: NearMiss): NearMissView {
  const sheet = near.kinds === undefined ? undefined : sheetNamed(book, near.sheet);
  return sheet ? { ...near, columns: columnsOf(sheet, near) } : near;
}
