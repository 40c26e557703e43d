/** The tools, in the order in which an assistant meets them. */
export const toolNames = [
  'workbooks',
  'scan',
  'problems',
  'propose',
  'preview',
  'apply',
  'undo',
  'agenda',
] as const;

export type ToolName = (typeof toolNames)[number];

/** Tools that look into one workbook and write nothing. */
export type ReadingTool = Exclude<ToolName, 'workbooks' | 'apply' | 'undo'>;

/** Tools that write a file: what was previewed, and nothing else. */
export type WritingTool = 'apply' | 'undo';
