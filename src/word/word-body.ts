import type { WordBlock, WordRow } from './word-document';
import { pictureXml, type PictureIds } from './word-picture';
import { signaturesXml } from './word-signatures';
import type { StyleIds } from './word-styles';
import { paragraph, paragraphOf, run } from './word-text';

/** Fiftieths of a per cent. */
const WHOLE = 5000;
/** Twentieths of a point between the margins of an upright A4: a program that takes no shares goes by it. */
const LINE = 9638;
const FACTS = [28, 72] as const;

const shares = (widths: readonly number[], whole: number): readonly number[] => {
  const sum = widths.reduce((all, width) => all + width, 0) || 1;
  return widths.map((width) => Math.round((width / sum) * whole));
};

interface Cell {
  readonly text: string;
  readonly isBold: boolean;
  /** No page ends after it. */
  readonly staysWithNext?: boolean;
}

function tableRow(
  cells: readonly Cell[],
  widths: readonly number[],
  styles: StyleIds,
  isHeading = false,
): string {
  const filled = cells.map(
    ({ text, isBold, staysWithNext }, at) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="pct"/></w:tcPr>${paragraph(text, styles.paragraph, isBold, staysWithNext)}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${isHeading ? '<w:tblHeader/>' : ''}</w:trPr>${filled.join('')}</w:tr>`;
}

function table(
  headings: readonly string[] | null,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  styles: StyleIds,
): string {
  const parts = shares(widths, WHOLE);
  const grid = shares(widths, LINE).map((width) => `<w:gridCol w:w="${width}"/>`);
  const head =
    headings === null
      ? ''
      : tableRow(
          headings.map((text) => ({ text, isBold: true, staysWithNext: true })),
          parts,
          styles,
          true,
        );
  const look = `<w:tblLook w:val="0420" w:firstRow="${headings === null ? 0 : 1}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${styles.table}"/><w:tblW w:w="${WHOLE}" w:type="pct"/>${look}</w:tblPr>`,
    `<w:tblGrid>${grid.join('')}</w:tblGrid>${head}`,
    ...rows.map((cells) => tableRow(cells, parts, styles)),
    // Two tables with nothing between them become one.
    `</w:tbl>${paragraph('', styles.paragraph)}`,
  ].join('');
}

const cellsOf = ({ cells, isGroup }: WordRow, count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, at) => ({
    text: cells[at] ?? '',
    isBold: isGroup === true && at === 0,
    staysWithNext: isGroup === true,
  }));

function decision(label: string, text: string, details: string, styles: StyleIds): string {
  const below = details === '' ? '' : run(`\n${details}`);
  return paragraphOf(`${run(`${label}\t`, true)}${run(text)}${below}`, styles.decision);
}

function blockXml(block: WordBlock, styles: StyleIds, pictures: PictureIds): string {
  switch (block.kind) {
    case 'facts':
      return table(
        null,
        block.rows.map(([label, text]) => [
          { text: label, isBold: true },
          { text, isBold: false },
        ]),
        FACTS,
        styles,
      );
    case 'table':
      return table(
        block.headings,
        block.rows.map((row) => cellsOf(row, block.headings.length)),
        block.widths,
        styles,
      );
    case 'decision':
      return decision(block.label, block.text, block.details, styles);
    case 'signatures':
      return signaturesXml(block, styles.paragraph);
    case 'picture':
      return pictureXml(block, pictures, styles.paragraph);
    default:
      return paragraph(block.text, styles[block.kind]);
  }
}

/** The blocks as they stand in a document's body. */
export const bodyXml = (
  blocks: readonly WordBlock[],
  styles: StyleIds,
  pictures: PictureIds = new Map(),
): string => blocks.map((block) => blockXml(block, styles, pictures)).join('');
