import type { Edit } from '../../../../src/book/edit';
import { guarded } from '../../../../src/book/guarded';
import { snapshotOf } from '../../../../src/hosts/xlsx/read';
import { blankWorkbook } from '../../xlsx/blank-workbook';
import { excelUnderTest } from '../excel-double';

/** Characters; on A4 across, with its margins, there is room for some 145 of them. */
const WIDE = [60, 60, 60, 60];

/** How a sheet of ours with columns of these widths is scaled on paper. */
async function zoomOf(quirks: readonly string[], widths: readonly number[]): Promise<unknown> {
  const { host, excel } = excelUnderTest(blankWorkbook(), 14, quirks);
  const edits: readonly Edit[] = [
    { kind: 'addSheet', sheet: 'Ny' },
    {
      kind: 'writeCells',
      at: { sheet: 'Ny', row: 1, column: 1 },
      cells: [widths.map((_, at) => `Kolumn ${at + 1}`)],
    },
    { kind: 'setWidths', sheet: 'Ny', column: 1, widths },
    { kind: 'setPage', sheet: 'Ny', page: { orientation: 'landscape' } },
  ];
  await host.apply(guarded(snapshotOf(blankWorkbook()), edits));
  return excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Ny').load('pageLayout/zoom');
    await context.sync();
    return pageLayout.zoom;
  });
}

test('a page is fitted to its width', async () => {
  expect(await zoomOf([], WIDE)).toEqual({ horizontalFitToPages: 1 });
});

test('where fitting is ignored, the scale fits: all columns are on one page, and none is enlarged', async () => {
  const { scale } = (await zoomOf(['fit-to-page'], WIDE)) as { readonly scale: number };
  // 240 characters of some 5.3 points and more on 757 points.
  expect(scale).toBeGreaterThanOrEqual(40);
  expect(scale).toBeLessThanOrEqual(62);
  expect(await zoomOf(['fit-to-page'], [20, 20])).toEqual({ scale: 100 });
});
