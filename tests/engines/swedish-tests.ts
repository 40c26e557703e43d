import { swedish } from './faces';
import { failingStart, sidebarFlow, workbenchFlow, type TriedTab } from './flows';

jest.setTimeout(120_000);

/** What every engine has to manage. */
export function swedishTests(tried: () => TriedTab): void {
  test('in the workbench: look, review, write, agenda, save', () => workbenchFlow(tried(), swedish));
  test('in the sidebar: look, review, write, restore', () => sidebarFlow(tried(), swedish));
  test('the workbench says why it does not start', () =>
    failingStart(tried(), swedish, 'page/page.js', (page) => page));
  test('the pane says why it does not start', () =>
    failingStart(tried(), swedish, 'page/host-shim.js', (page) => page.frame('.pane-frame')));
}
