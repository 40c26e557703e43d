import type { svMcp } from '../sv/mcp';

/** What is said to people of the tools for other programs, in English. */
export const nbMcp: typeof svMcp = {
  noFolder: () =>
    'Say which folder the tools may reach, for example: planbok mcp "C:\\Users\\Anna\\Environment". No other is reached.',
  listens: (folders) =>
    `Planbok waits for calls from another program (Model Context Protocol). Only workbooks in these folders are reached:\n${folders.map((folder) => `  ${folder}`).join('\n')}\nCtrl+C ends.`,
  titles: {
    workbooks: 'List workbooks',
    scan: 'Read a workbook',
    problems: 'Show what must be decided',
    propose: 'Propose changes and answers',
    preview: 'Preview changes',
    apply: 'Do what was previewed',
    undo: 'Take back what was previewed',
    agenda: 'Read the agenda as it would be',
  },
  badCall: (tool, what) => `The call of ${tool} cannot be understood: ${what}`,
  badCell: (found) => `“${found}” names no cell of a sheet. Write sheet and cell, as 'Plan 2020'!F7.`,
  badTable: (found) =>
    `“${found}” is no cells of one row. Write the sheet and the cells of the headings, as 'Plan 2020'!A7:E7.`,
  unknownKey: (name) => `There is no “${name}” there.`,
  badValue: (place) => `${place} is missing or has a value that it cannot have.`,
};
