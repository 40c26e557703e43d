import type { svWorkbench } from '../sv/workbench';
import {
  agenda,
  cancel,
  check,
  languages,
  overview,
  perOwner,
  product,
  sheets,
  showPane,
  undo,
} from './glossary';
import { cells } from './grammar';
import { nothingWritten } from './shared';

export const enWorkbench: typeof svWorkbench = {
  title: product,
  local: 'Local workbook',
  localWhy: 'This is not Excel: the workbook is open on this computer, and nothing is sent anywhere.',
  unsaved: 'not saved',
  commands: {
    region: 'Planbok on the ribbon',
    verbs: {
      check: { label: check, why: 'What needs fixing or deciding?' },
      rollup: { label: overview, why: 'Make or refresh the sheet with the status overview' },
      agenda: { label: agenda, why: 'Make or refresh the agenda of the management review' },
      owners: { label: perOwner, why: 'Make or refresh the sheet with a page for each owner' },
    },
    pane: showPane,
    hidePane: 'Hide the pane',
    running: (name) => `${name} …`,
    missing: 'The pages of the add-in are not built. Run npm run build and reload.',
  },
  file: {
    undo,
    open: 'Open…',
    save: 'Save a copy',
    copyWord: 'copy',
    drop: 'Drop the workbook here',
    opening: (name) => `Opening ${name} …`,
    savedBeside: (path) => `Saved as ${path}. The original is as it was.`,
    downloaded: (name) => `${name} is being downloaded. The original is as it was.`,
    download: 'Download a copy too',
    abandon: (name) =>
      `${name} has changes that are not saved. They are lost when another workbook is opened.`,
    abandonSave: 'Save a copy and open',
    abandonNo: cancel,
    abandonYes: 'Open without saving',
  },
  language: languages.nb,
  languageWhy: 'Bytt til norsk',
  grid: 'Worksheet',
  sheets,
  address: 'Cell or area',
  formula: 'Content of the cell',
  formulaBar: 'Formula bar',
  choices: 'Choose from the list',
  columnEdge: 'Drag to change the width of the column. Alt+Shift+right or left arrow does it too.',
  choose: 'Open the list',
  pane: product,
  paneRegion: 'Task pane',
  resize: 'Width of the pane',
  close: 'Close',
  proposed: (before, after) =>
    before === ''
      ? `Proposed: ${after}`
      : after === ''
        ? `Now: ${before}. Proposed: empty`
        : `Now: ${before}. Proposed: ${after}`,
  problems: {
    protected: 'The sheet is protected, so the cell cannot be changed.',
    refused: 'The cell only takes values from its list or of the right kind. Nothing was changed.',
    typeAgain: 'Type again',
    keepOld: 'Keep what was there',
    tooMuch: (count) => `At most ${cells(count)} can be pasted at once. Nothing was changed.`,
    stopped:
      'Your own formulas are no longer being calculated. They show the values they had, and are recalculated when the workbook is opened in Excel.',
    away: 'The workbench does not answer. Has the program in the terminal ended? What is not saved is there as long as it runs.',
    notFound: 'It is no longer there.',
    bug: 'Planbok made a mistake. Nothing was written. Please report what you did.',
    noSuchCell: (text) => `“${text}” is no cell. Type for example F7.`,
    external: (address) => `The link leads to ${address}. Hold Ctrl and click to open it.`,
    oddLink: 'The link does not lead to a web page and is not opened.',
    command: 'The command could not be completed. The workbook is as it was, or can be restored in the pane.',
  },
  nothingWritten,
};
