import type { CellValue } from '../../book/cells';
import { isFormulaCell, isKept, type CellInput } from '../../book/edit';
import type { Look } from '../../book/look';
import { TO_ROW } from '../../jobs/sheets/sheet-lines';
import type { OwnSheet } from '../../jobs/sheets/own-sheet';
import type { Language } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import type { WordBlock, WordDocument, WordRow } from '../../word/word-document';
import { shownValue } from './shown-value';

const valueOf = (input: CellInput): CellValue =>
  isKept(input) ? null : isFormulaCell(input) ? input.value : input;

const shown = (input: CellInput): string => shownValue(valueOf(input));

type LookAt = (row: number, column: number) => Look | undefined;

/** The look of a cell: of those that are put on it, the last. */
function looksOf({ looks = [] }: OwnSheet): LookAt {
  const lastFirst = [...looks].reverse();
  return (row, column) =>
    lastFirst.find(
      ({ block }) =>
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    )?.look;
}

/** A day is not broken in a column of this width, on a page on its side. */
const NARROWEST = 16;

/** Number, item and what is said of it: the columns that every document has, from 0. */
const ITEM = 1;
const ALWAYS = 3;

interface Table {
  readonly headings: readonly string[];
  /** Which columns of the sheet it has. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** The sheet's columns after that of the numbers: the first ones, and any other that says something in some row. */
function tableOf(sheet: OwnSheet, headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  const count = Math.max(headings.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => at).filter(
    (at) => at >= ITEM && (at <= ALWAYS || rows.some((row) => (row[at] ?? '') !== '')),
  );
  return {
    columns,
    headings: columns.map((at) => headings[at] ?? ''),
    widths: columns.map((at) => Math.max(sheet.widths?.[at] ?? 0, NARROWEST)),
  };
}

/** What stands in a row, and how. */
interface Line {
  readonly kind: 'empty' | 'title' | 'subtitle' | 'heading' | 'section' | 'fact' | 'row';
  readonly cells: readonly string[];
  readonly isGroup: boolean;
  /** Where a second label stands in a row of facts, from 0. */
  readonly second?: number;
}

function lineOf(cells: readonly string[], row: number, lookAt: LookAt): Line {
  const [first, second] = [lookAt(row, 1), lookAt(row, ITEM + 1)];
  const isGroup = second === 'total';
  if (cells.every((cell) => cell === '')) return { kind: 'empty', cells, isGroup };
  if (first === 'title' || first === 'subtitle' || first === 'heading' || first === 'section')
    return { kind: first, cells, isGroup };
  const at = cells.findIndex((_, index) => index > ITEM && lookAt(row, index + 1) === 'label');
  const isFact = second === 'label' || at > 0;
  return { kind: isFact ? 'fact' : 'row', cells, isGroup, ...(at > 0 ? { second: at } : {}) };
}

/** The number that a person has put in place of the arrow stands before the item. */
function rowOf({ cells, isGroup }: Line, { columns }: Table): WordRow {
  const [no = ''] = cells;
  const texts = columns.map((at) => cells[at] ?? '');
  const [item = '', ...others] = texts;
  const numbered = no === '' || no === TO_ROW ? item : `${no} ${item}`;
  return { cells: [numbered, ...others], ...(isGroup ? { isGroup } : {}) };
}

/**
 * A sheet of ours as a document: its title, labels with their values, and each section with its rows as a table. What a
 * person has typed on the sheet is in it; what the sheet says of itself, under its title, is not.
 */
export function sheetDocument(sheet: OwnSheet, language: Language): WordDocument {
  const lookAt = looksOf(sheet);
  const lines = sheet.lines.map((cells, index) => lineOf(cells.map(shown), index + 1, lookAt));
  const headings = lines.find(({ kind }) => kind === 'heading')?.cells ?? [];
  const table = tableOf(
    sheet,
    headings,
    lines.flatMap(({ kind, cells }) => (kind === 'row' ? [cells] : [])),
  );
  const blocks: WordBlock[] = [];
  let facts: (readonly [string, string])[] = [];
  let beside: (readonly [string, string])[] = [];
  let rows: WordRow[] = [];
  const close = (): void => {
    // What stands to the right comes after what stands to the left, as one reads.
    if (facts.length + beside.length > 0) blocks.push({ kind: 'facts', rows: [...facts, ...beside] });
    if (rows.length > 0) blocks.push({ kind: 'table', headings: table.headings, widths: table.widths, rows });
    [facts, beside, rows] = [[], [], []];
  };
  for (const line of lines) {
    const [first = '', item = '', ...others] = line.cells;
    if (line.kind === 'row') rows.push(rowOf(line, table));
    else if (line.kind === 'fact') {
      const { second = line.cells.length } = line;
      const both = [line.cells.slice(ITEM, second), line.cells.slice(second)];
      for (const [place, [label = '', ...values]] of both.entries())
        if (label !== '' || values.some((text) => text !== ''))
          (place === 0 ? facts : beside).push([label, values.filter((text) => text !== '').join(' · ')]);
    } else if (line.kind !== 'empty') {
      close();
      if (line.kind === 'title') blocks.push({ kind: 'title', text: oneLine(first) });
      if (line.kind === 'section') {
        blocks.push({
          kind: 'heading',
          text: oneLine([first, item].filter((text) => text !== '').join('. ')),
        });
        const more = others.filter((text) => text !== '').join(' · ');
        if (more !== '') blocks.push({ kind: 'paragraph', text: more });
      }
    }
  }
  close();
  const title = blocks.find(({ kind }) => kind === 'title');
  return {
    title: title?.kind === 'title' ? title.text : sheet.preferredName,
    language,
    isLandscape: table.columns.length > ALWAYS,
    footer: sheet.page?.footer ?? '',
    blocks,
  };
}
