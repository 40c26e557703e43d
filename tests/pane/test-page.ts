import { openTestPane, type TestHandle, type TestOptions } from './test-desk';

declare global {
  interface Window {
    pane: TestHandle;
    openPane: (setup: TestOptions) => void;
  }
}

window.openPane = (setup) => {
  const root = document.createElement('div');
  root.id = 'root';
  if ('pane' in window) window.pane.stop();
  document.getElementById('root')?.replaceWith(root);
  window.pane = openTestPane(root, setup);
};
