import { cellName } from '../../../src/book/area';
import type { Edit } from '../../../src/book/edit';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { uncalculated } from '../../hosts/xlsx/uncalculated';
import { csvOf } from '../../libreoffice';
import type { Tried } from './tried';

/** Cells of a text file in which every cell is quoted. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, end = ''] of csv.matchAll(/(?:"((?:[^"]|"")*)")?(,|\n|$)/g)) {
    if (quoted !== undefined || end === ',') lines.at(-1)?.push((quoted ?? '').replaceAll('""', '"'));
    if (end === '\n') lines.push([]);
  }
  return lines;
}

/** Cells that a run writes, so that what they show is another matter. */
function writtenIn(edits: readonly Edit[], sheet: string): ReadonlySet<string> {
  return new Set(
    edits.flatMap((edit) =>
      edit.kind === 'writeCells' && edit.at.sheet === sheet
        ? edit.cells.flatMap((line, down) =>
            line.map((_, across) => cellName(edit.at.row + down, edit.at.column + across)),
          )
        : [],
    ),
  );
}

/** Whether a workbook has formulas. */
export const isCalculating = (bytes: Uint8Array): boolean => {
  const pkg = openedPackage(bytes);
  return pkg
    .names()
    .some((part) => /worksheets\/[^/]+\.xml$/.test(part) && /<(?:\w+:)?f\b/.test(pkg.text(part)));
};

/**
 * Where LibreOffice, which calculates everything anew, shows something else in a cell of the person's after the run than
 * before it: a formula counts something that the run has changed.
 */
export function otherResults(all: ReadonlyMap<string, Tried>): readonly string[] {
  const calculating = [...all].filter(([, { before }]) => isCalculating(before));
  expect(calculating.length).toBeGreaterThan(0);
  const shown = csvOf(
    new Map(
      calculating.flatMap(([name, { before, after }]) => [
        [`${name} before`, uncalculated(before)] as const,
        [`${name} after`, uncalculated(after)] as const,
      ]),
    ),
  );
  return calculating.flatMap(([name, { edits }]) => {
    const [was, now] = [shown.get(`${name} before`), shown.get(`${name} after`)];
    return [...(was ?? [])].flatMap(([sheet, csv]) => {
      const written = writtenIn(edits, sheet);
      const after = cellsOf(now?.get(sheet) ?? '');
      return cellsOf(csv).flatMap((line, row) =>
        line.flatMap((text, column) => {
          const cell = cellName(row + 1, column + 1);
          const found = after[row]?.[column] ?? '';
          return written.has(cell) || found === text ? [] : [`${name}: ${sheet} ${cell}: ${text} → ${found}`];
        }),
      );
    });
  });
}
