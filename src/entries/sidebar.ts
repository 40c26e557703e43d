import { jobNames } from '../jobs/job';
import { mountPane } from '../pane/pane';
import { sheetsDesk } from './sidebar/sheets-desk';

const root = document.getElementById('pane');
if (root) {
  // The script puts the spreadsheet's id there when it opens the page, and what the menu asked for; a dash is what was built.
  const { workbook = '-', verb } = root.dataset;
  root.replaceChildren();
  const begins = jobNames.find((name) => name === verb);
  mountPane(root, sheetsDesk(workbook === '-' ? null : workbook), begins);
}
