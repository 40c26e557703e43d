import type { svAddin } from '../sv/addin';
import { workbookUnchanged } from './shared';

/** What the add-in says before the pane is there, in English. */
export const nbAddin: typeof svAddin = {
  start: {
    elsewhere: [
      'Planbok is an add-in for Excel and opens from there.',
      'Open the workbook in Excel and choose Home → Show pane.',
    ],
    'no-library': [
      'Excel’s library for add-ins could not be fetched from appsforoffice.microsoft.com.',
      'Check the network, close the pane and open it again. If it happens again, ask whoever runs the network to let the address through.',
      workbookUnchanged,
    ],
  },
  notFetched: {
    title: 'Planbok could not be fetched',
    what: `Check the network and try again. ${workbookUnchanged}`,
  },
};
