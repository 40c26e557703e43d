import { excelHost } from '../../../src/hosts/excel/excel';
import { isEmptyWorkbook, verdicts, type Verdict } from '../../../src/hosts/conformance/trial';
import { excelOver } from '../../workbench/office';
import { blankWorkbook } from '../xlsx/blank-workbook';
import { comparable } from '../comparable';

test("through Microsoft's own library everything is as assumed, and the workbook is left as it was", async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  const host = excelHost(
    excel.run,
    (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) <= 9,
  );
  const before = await host.read();
  expect(isEmptyWorkbook(before)).toBe(true);
  const failing: Verdict[] = [];
  for await (const verdict of verdicts(host)) if (!verdict.passed) failing.push(verdict);
  expect(failing).toEqual([]);
  expect(comparable(await host.read())).toEqual(comparable(before));
  expect([...workbench.unimplemented()]).toEqual([]);
});
