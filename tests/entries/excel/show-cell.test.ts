import { showCell } from '../../../src/entries/excel/show-cell';

/** An element of the pane that can have the keyboard; the sheet has it while none of them does. */
interface Focusable {
  focus(): void;
}

const globals = globalThis as unknown as Record<string, unknown>;
const before = { document: globals['document'], Excel: globals['Excel'] };
afterEach(() => Object.assign(globals, before));

/** @returns what has the keyboard when a cell has been shown; the program takes it for the sheet, as Excel does */
async function keyboardAfter(meanwhile: (page: EventTarget) => void): Promise<unknown> {
  const page = Object.assign(new EventTarget(), { activeElement: null as Focusable | null });
  const field: Focusable = { focus: () => void (page.activeElement = field) };
  field.focus();
  const cell = { select: (): void => undefined };
  const sheet = {
    isNullObject: false,
    visibility: 'Visible',
    activate: (): void => undefined,
    getCell: () => cell,
    load: (): unknown => sheet,
  };
  const context = {
    workbook: { worksheets: { getItemOrNullObject: () => sheet } },
    sync: async (): Promise<void> => {
      page.activeElement = null;
    },
  };
  const Excel = { run: async (work: (given: unknown) => Promise<void>): Promise<void> => work(context) };
  Object.assign(globals, { document: page, Excel });
  const shown = showCell({ sheet: 'Plan', row: 2, column: 4 });
  meanwhile(page);
  await shown;
  return page.activeElement === field ? 'pane' : 'sheet';
}

const pressed = (key: string) => (page: EventTarget) =>
  void page.dispatchEvent(Object.assign(new Event('keydown'), { key }));

test.each([
  ['nothing is pressed', () => undefined, 'pane'],
  ['a letter is pressed', pressed('a'), 'pane'],
  ['F6 is pressed', pressed('F6'), 'sheet'],
])('while a cell is shown %s', async (_, meanwhile, where) =>
  expect(await keyboardAfter(meanwhile)).toBe(where),
);
