import { mountPane } from '../pane/pane';
import { sheetsDesk } from './sidebar/sheets-desk';

const root = document.getElementById('pane');
if (root) {
  // The script puts the spreadsheet's id there when it opens the page; a dash is what was built.
  const { workbook = '-' } = root.dataset;
  root.replaceChildren();
  mountPane(root, sheetsDesk(workbook === '-' ? null : workbook));
}
