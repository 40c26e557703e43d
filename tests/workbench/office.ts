import { settled } from '../../workbench/office-double/excel-over';

export { excelOver, type ExcelApi } from '../../workbench/office-double/excel-over';

afterAll(settled);
