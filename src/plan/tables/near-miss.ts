import type { Field } from '../field';
import type { NearMiss, Problem } from '../reading';
import type { SearchedSheet } from './sheet-search';
import type { ForeignBlock } from './table-finder';

/** Points from which a block that is no table may be one that a person would call a plan. */
const NEARLY = 3;

const needed: readonly Field[] = ['title', 'owner', 'deadline', 'status'];

/** What is told about a sheet where nothing was read but something nearly has what a plan has. */
export interface NearlyRead {
  readonly points: number;
  readonly nearMiss: NearMiss;
  readonly problem: Problem;
}

function nearest({ found, scanned }: SearchedSheet): ForeignBlock | undefined {
  if (scanned.length > 0) return undefined;
  const [first] = [...found.foreign].sort((a, b) => b.points - a.points);
  return first && first.points >= NEARLY ? first : undefined;
}

/** The block of each sheet that comes nearest to a plan, where one does. */
export const nearlyRead = (sheets: readonly SearchedSheet[]): readonly NearlyRead[] =>
  sheets.flatMap((sheet): NearlyRead[] => {
    const block = nearest(sheet);
    if (!block) return [];
    const { header, points, drafts } = block;
    const headings = header.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
    const { name } = sheet.grid.sheet;
    const found = new Set<Field>(drafts.flatMap(({ field }) => (field === 'unknown' ? [] : [field])));
    return [
      {
        points,
        nearMiss: {
          sheet: name,
          headerRow: header.lowest,
          found: [...found],
          missing: needed.filter((field) => !found.has(field)),
        },
        problem: {
          code: 'near-miss',
          severity: 'note',
          at: { sheet: name, row: header.lowest, column: header.left },
          found: headings.slice(0, 6).join(', '),
        },
      },
    ];
  });
