import { mountPane } from '../pane/pane';
import { sheetsDesk } from './sidebar/sheets-desk';

const root = document.getElementById('pane');
if (root) {
  root.replaceChildren();
  mountPane(root, sheetsDesk());
}
