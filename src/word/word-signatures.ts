import type { WordBlock } from './word-document';
import { paragraphOf, run } from './word-text';

type Signatures = Extract<WordBlock, { readonly kind: 'signatures' }>;

/** Fiftieths of a per cent: who signs, her name, where and when, with a gap before each line. */
const WIDTHS = [1600, 150, 1750, 150, 1350] as const;
/** Twentieths of a point between the margins of an upright A4, for programs that take no shares. */
const LINE = 9638;
/** Room for a hand to write in, in twentieths of a point. */
const HEIGHT = 880;

/** The columns with a line to write on. */
const LINED: ReadonlySet<number> = new Set([2, 4]);

function row(cells: readonly string[], style: string, isHeading: boolean, isLast: boolean): string {
  const filled = cells.map((runs, at) => {
    const line =
      LINED.has(at) && !isHeading
        ? '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:tcBorders>'
        : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[at] ?? 0}" w:type="pct"/>${line}<w:vAlign w:val="bottom"/></w:tcPr>${paragraphOf(runs, style, !isLast)}</w:tc>`;
  });
  const height = isHeading ? '' : `<w:trHeight w:val="${HEIGHT}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${filled.join('')}</w:tr>`;
}

/** The lines to sign on as a table without borders, so that role, name and place stay beside each other. */
export function signaturesXml({ headings, rows }: Signatures, style: string): string {
  const grid = WIDTHS.map((width) => `<w:gridCol w:w="${Math.round((width / 5000) * LINE)}"/>`).join('');
  const [signed, signedOn] = headings;
  const nobody = run('');
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    row([nobody, nobody, run(signed, true), nobody, run(signedOn, true)], style, true, false),
    ...rows.map(([role, name = '', hand = '', place = ''], at) =>
      row(
        [run(role, true) + (name === '' ? '' : run(`\n${name}`)), nobody, run(hand), nobody, run(place)],
        style,
        false,
        at === rows.length - 1,
      ),
    ),
    `</w:tbl>${paragraphOf('', style)}`,
  ].join('');
}
