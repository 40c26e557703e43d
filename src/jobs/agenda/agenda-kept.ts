import { textOf, type CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { allTexts, type Text } from '../../text/text';
import { typedTitle } from '../sheets/typed-title';
import { itemOf, rowsByPoint, titlesIn, type Block } from './agenda-blocks';
import {
  AGENDA_MARK,
  agendaIn,
  cellsAt,
  columns,
  headingRow,
  lineKey,
  mark,
  occurrences,
  titleKey,
} from './agenda-layout';
import { emptiedIn, remembered, writtenIn, type Remembered } from './agenda-memory';
import { agendaPoints, type PointKey } from './agenda-points';
import { agendaHeader, type AgendaHeader } from './agenda-roles';
import { knownItem } from './known-item';
import { isTouched, type KeptLine, type StandingPoint } from './standing-point';
import { pointsAt } from './point-identity';
import { pointNamed } from './point-names';

type Cells = readonly CellValue[];

export interface Kept {
  /** What stands in place of the title that Planbok writes; `null`: that title. */
  readonly title: CellValue;
  /** Who, when and where, and what else stands above the points. */
  readonly header: AgendaHeader;
  /** Headings of a person's own, each in its column; `null` in the others. */
  readonly headings: Cells;
  /** Rows between the headings and the first point. */
  readonly above: readonly Cells[];
  /** In the order of the sheet; `null` where there is no agenda. */
  readonly points: readonly StandingPoint[] | null;
  /** The points that Planbok wrote last; none where an older Planbok did not remember them. */
  readonly written: ReadonlySet<PointKey>;
  /** ISO day of the last minutes whose decisions have been taken out of the agenda; `null`: of none. */
  readonly emptiedOf: string | null;
}

/** A point without a title is none: its rows belong to the point above. */
function joinedBlocks(
  above: readonly Cells[],
  blocks: readonly Block[],
  keys: readonly (PointKey | undefined)[],
): {
  readonly above: readonly Cells[];
  readonly points: readonly (readonly [Block, PointKey | undefined])[];
} {
  const points: (readonly [Block, PointKey | undefined])[] = [];
  const first = [...above];
  blocks.forEach((block, index) => {
    const key = keys[index];
    if (block.title !== '' || key !== undefined) points.push([{ ...block, lines: [...block.lines] }, key]);
    else (points.at(-1)?.[0].lines ?? first).push(block.cells, ...block.lines);
  });
  return { above: first, points };
}

/** Reads lines as they are kept under a point; `gone`: points that were written and stand there no more. */
function keptLines(
  key: PointKey | undefined,
  lines: readonly Cells[],
  base: Remembered,
  gone: readonly (readonly [PointKey, (item: string) => number])[],
): Pick<StandingPoint, 'lines' | 'added'> {
  const nth = occurrences();
  const nthOf = (item: string): number => nth(knownItem(item));
  const known = new Map<string, KeptLine>();
  const added: Cells[] = [];
  const keptAs = (cells: Cells, point: PointKey, occurrence: number): KeptLine | undefined => {
    const [input, proposal] = writtenIn(base, point, itemOf(cells), occurrence) ?? [];
    if (input === undefined) return undefined;
    return {
      cells,
      ownInput: input !== mark(textOf(cells[columns.input - 1] ?? null)),
      ownProposal: proposal !== mark(textOf(cells[columns.proposal - 1] ?? null)),
    };
  };
  for (const cells of lines) {
    const item = itemOf(cells);
    const at = nthOf(item);
    const kept = key === undefined ? undefined : keptAs(cells, key, at);
    if (kept && key !== undefined) known.set(lineKey(key, item, at), kept);
    else {
      const left = gone.map(([point, of]) => keptAs(cells, point, of(knownItem(item))));
      if (!left.some((one) => one !== undefined && !isTouched(one))) added.push(cells);
    }
  }
  return { lines: known, added };
}

/** Whether the title is a person's own: not what Planbok would have written there last. */
function isOwnTitle(key: PointKey, title: string, base: Remembered): boolean {
  if (title === '') return false;
  const given = base.get(mark(titleKey(key)))?.[1];
  return given === undefined ? pointNamed(title) !== key : mark(title) !== given;
}

const ownHeadings = (cells: Cells, texts: readonly Text[]): Cells =>
  cells.map((cell, index) =>
    texts.some(({ agenda }) => textOf(cell) === (agenda.headings[index] ?? '')) ? null : cell,
  );

/** Everything that a person has written in the agenda as it stands. */
export function keptOf(book: WorkbookSnapshot): Kept {
  const header = agendaHeader(book);
  const sheet = agendaIn(book);
  const title = typedTitle(book, AGENDA_MARK, (standing) =>
    allTexts.some(({ agenda }) => standing === agenda.title),
  );
  const base = remembered(book);
  const emptiedOf = emptiedIn(base);
  if (!sheet) return { title, header, headings: [], above: [], points: null, written: new Set(), emptiedOf };
  const head = headingRow(sheet, allTexts);
  const rows = rowsByPoint(sheet, head, base);
  const { above, points: blocks } = joinedBlocks(rows.above, rows.blocks, pointsAt(rows.blocks, base));
  const there = new Set(blocks.map(([, key]) => key));
  const gone = agendaPoints.flatMap(({ key }) => (there.has(key) ? [] : [[key, occurrences()] as const]));
  const points = blocks.map(([block, key]): StandingPoint => ({
    key,
    title: block.title,
    isRenamed: key !== undefined && isOwnTitle(key, block.title, base),
    cells: block.cells,
    ...keptLines(key, block.lines, base, gone),
  }));
  return {
    title,
    header,
    headings: head === 0 ? [] : ownHeadings(cellsAt(sheet, head), allTexts),
    above: keptLines(undefined, above, base, gone).added,
    points,
    written: new Set([...titlesIn(base).values()].flat()),
    emptiedOf,
  };
}
