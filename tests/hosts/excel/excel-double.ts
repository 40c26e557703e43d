import { excelHost } from '../../../src/hosts/excel/excel';
import type { WorkbookHost } from '../../../src/hosts/host';
import type { Workbench } from '../../../workbench/office-double/workbench';
import type { Quirk } from '../../../workbench/office-double/quirks/quirk';
import { quirksNamed } from '../../../workbench/office-double/known-quirks';
import { excelOver, type ExcelApi } from '../../workbench/office';

/** Excel 2021, or newer where a test asks for it. */
const supports =
  (newest: number) =>
  (set: string, version: string): boolean =>
    set === 'ExcelApi' && Number(version.split('.')[1]) <= newest;

export interface ExcelUnderTest {
  readonly excel: ExcelApi;
  readonly host: WorkbookHost;
  readonly workbench: Workbench;
  /** The same workbook, as an add-in finds it that has just been loaded. */
  readonly again: () => WorkbookHost;
}

/** The host over Microsoft's library over a workbook without Excel, limited as Excel on the web is. */
export function excelUnderTest(
  bytes: Uint8Array,
  newest = 14,
  quirks: readonly string[] = [],
  others: readonly Quirk[] = [],
): ExcelUnderTest {
  const { excel, workbench } = excelOver(bytes, {
    today: '2020-11-24',
    quirks: [...quirksNamed(quirks), ...others],
  });
  const again = (): WorkbookHost => excelHost(excel.run.bind(excel), supports(newest));
  return { excel, host: again(), workbench, again };
}
