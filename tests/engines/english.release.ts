import { describeEngine } from './engine';
import { english } from './faces';
import { firefox } from './firefox';
import { sidebarFlow, workbenchFlow } from './flows';
import { webkit } from './webkit';

jest.setTimeout(120_000);

for (const engine of [webkit, firefox])
  describeEngine(engine, (tried) => {
    test('in the workbench, in English', () => workbenchFlow(tried(), english));
    test('in the sidebar, in English', () => sidebarFlow(tried(), english));
  });
