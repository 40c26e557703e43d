import { fileBytes } from '../hosts/xlsx/open';
import { xlsxHost } from '../hosts/xlsx/xlsx';
import { worked } from '../mcp/tool-work';
import type { Worked, WorkOrder } from '../mcp/work-order';

/** Does what a tool asks of one workbook. Never throws. */
export const run = (order: WorkOrder): Promise<Worked> => worked(order, { read: fileBytes, open: xlsxHost });
