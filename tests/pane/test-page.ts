import { openTestPane, type TestHandle, type TestWishes } from './test-desk';

declare global {
  interface Window {
    pane: TestHandle;
    openPane: (wishes: TestWishes) => void;
  }
}

window.openPane = (wishes) => {
  const root = document.createElement('div');
  root.id = 'root';
  if ('pane' in window) window.pane.stop();
  document.getElementById('root')?.replaceWith(root);
  window.pane = openTestPane(root, wishes);
};
