import { addressName, type Address } from '../../book/area';
import type { Edit } from '../../book/edit';
import { isOwnSheet } from '../../book/own-sheet';
import { OWN_CHART } from './apply-chart';
import { headingBeside } from './apply-look';
import { sendAsks } from './answers';
import { ask, type Ask } from './asks';
import type { Reading } from './reading';
import type { Before, KnownChart } from './writing';

const styleProperties: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, name: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

function chartsAsk(sheet: Excel.Worksheet, take: (charts: readonly KnownChart[]) => void): Ask {
  return ask(() => {
    const { charts } = sheet;
    charts.load('items/name,items/title/text');
    return () =>
      take(
        charts.items
          .filter(({ name }) => name.startsWith(OWN_CHART))
          .map(({ name, title }) => ({ name, title: title.text })),
      );
  });
}

function styleAsk(sheet: Excel.Worksheet, at: Address, take: (style: Excel.CellProperties) => void): Ask {
  return ask(() => {
    const properties = sheet.getCell(at.row - 1, at.column - 1).getCellProperties(styleProperties);
    return () => {
      const style = properties.value[0]?.[0];
      if (style) take(style);
    };
  });
}

/** What no snapshot has and these edits need: charts of ours, the formatting of headings. A round trip where there is any need. */
export async function readBefore(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { book, handles }: Reading,
): Promise<Before> {
  const before: Before = { charts: new Map(), styles: new Map() };
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const drawn = new Set(edits.flatMap((edit) => (edit.kind === 'setChart' ? [edit.over.sheet] : [])));
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  const beside = edits.flatMap((edit) => {
    const isOwn =
      edit.kind === 'setLook' && (added.has(edit.area.sheet) || isOwnSheet(book, edit.area.sheet));
    return edit.kind === 'setLook' ? (headingBeside(book, edit, isOwn) ?? []) : [];
  });
  await sendAsks(context, [
    ...[...drawn]
      .filter((name) => handles.has(name))
      .map((name) => chartsAsk(sheetOf(name), (charts) => before.charts.set(name, charts))),
    ...beside.map((at) =>
      styleAsk(sheetOf(at.sheet), at, (style) => before.styles.set(addressName(at), style)),
    ),
  ]);
  return before;
}
