import type { svWorkbenchCommand } from '../sv/workbench-command';

/** What the command says of the workbench, in English. */
export const nbWorkbenchCommand: typeof svWorkbenchCommand = {
  open: (file, address) =>
    `${file ?? 'An empty workbook'} is open on this computer, and only here:\n\n  ${address}\n\nOpen the address in the browser. Ctrl+C ends. The file is not changed: copies are saved beside it.`,
  noQuirk: (name, known) => `The workbench has no fault called “${name}”. It has: ${known}.`,
  noBrowser: 'The browser could not be opened from here. Copy the address to it.',
  ended: 'The workbench is closed.',
  endedUnsaved: 'The workbench is closed. What was not saved as a copy is gone; the file is as it was.',
};
