import { withFrozen } from '../../../src/opc/write/panes';
import { withFilter } from '../../../src/opc/write/filter';
import {
  hasPassword,
  isTabSelected,
  showsGridlines,
  withGridlines,
  withProtection,
  withTabSelected,
} from '../../../src/opc/write/sheet-view';

const sheet = (...views: readonly string[]): string =>
  `<worksheet>${views.length === 0 ? '' : `<sheetViews>${views.join('')}</sheetViews>`}<sheetData/></worksheet>`;
const bare = sheet();

test.each<[string, boolean, boolean]>([
  [bare, true, false],
  [sheet('<sheetView/>', '<sheetView showGridLines="0" tabSelected="1"/>'), true, false],
  ...['0', 'false', '1', 'true'].flatMap((value): [string, boolean, boolean][] => [
    [sheet(`<sheetView showGridLines="${value}"/>`), ['1', 'true'].includes(value), false],
    [sheet(`<sheetView tabSelected="${value}"><x/></sheetView>`), true, ['1', 'true'].includes(value)],
  ]),
  ['<worksheet><sheetViews/></worksheet>', true, false],
])('%s: grid lines %s, selected %s', (frame, hasLines, isSelected) => {
  expect([showsGridlines(frame), isTabSelected(frame)]).toEqual([hasLines, isSelected]);
});

const two = sheet('<sheetView zoomScale="80"><x/></sheetView>', '<sheetView a="1"/>');
test.each<[string, string, string]>([
  ['no grid lines', withGridlines(two, false), two.replace('"80"', '"80" showGridLines="0"')],
  ['grid lines again', withGridlines(withGridlines(two, false), true), two],
  [
    'grid lines in a sheet without views',
    withGridlines(bare, false),
    sheet('<sheetView workbookViewId="0" showGridLines="0"/>'),
  ],
  ['selected', withTabSelected(two, true), two.replace('"80"', '"80" tabSelected="1"')],
  ['not selected', withTabSelected(withTabSelected(two, true), false), two],
  ['not selected, as it was', withTabSelected(bare, false), bare],
  [
    'selected, as it was',
    withTabSelected(sheet('<sheetView tabSelected="true"/>'), true),
    sheet('<sheetView tabSelected="true"/>'),
  ],
  [
    'protected',
    withProtection(bare, true),
    bare.replace('<sheetData/>', '<sheetData/><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  ],
  [
    'protected without what was asked before',
    withProtection(withProtection(bare, true).replace('objects', 'password'), true),
    withProtection(bare, true),
  ],
  ['not protected', withProtection(withProtection(bare, true), false), bare],
])('a view is changed: %s', (_, made, expected) => {
  expect(made).toBe(expected);
});

test.each<[string, boolean]>([
  ['', false],
  ['<sheetProtection sheet="1"/>', false],
  ['<sheetProtection sheet="1" password="CC1A"/>', true],
  ['<sheetProtection algorithmName="SHA-512" hashValue="x"/>', true],
])('%s has a password: %s', (inner, has) => {
  expect(hasPassword(`<worksheet><sheetData/>${inner}</worksheet>`)).toBe(has);
});

const cursor = (more: string): string => `<selection${more}/>`;
const at = ' activeCell="C4" sqref="C4:D5"';
const view = (inner: string, more = ''): string => sheet(`<sheetView${more}>${inner}</sheetView>`);
const pane = (split: string, cell: string, active: string): string =>
  `<pane ${split} topLeftCell="${cell}" activePane="${active}" state="frozen"/>`;

test.each<[string, string, [number, number], string]>([
  [
    'rows',
    view(cursor(at)),
    [2, 0],
    view(`${pane('ySplit="2"', 'A3', 'bottomLeft')}${cursor(` pane="bottomLeft"${at}`)}`),
  ],
  [
    'columns',
    view(cursor(at)),
    [0, 3],
    view(`${pane('xSplit="3"', 'D1', 'topRight')}${cursor(` pane="topRight"${at}`)}`),
  ],
  [
    'rows, in a view without a cursor, whose other children stay',
    view('<extLst/>'),
    [1, 0],
    view(`${pane('ySplit="1"', 'A2', 'bottomLeft')}${cursor(' pane="bottomLeft"')}<extLst/>`),
  ],
  [
    'rows, with the cursor of the pane that was active',
    view(
      `<pane xSplit="1" activePane="topRight"/>${cursor(' activeCell="A1"')}${cursor(` pane="topRight"${at}`)}`,
    ),
    [1, 0],
    view(`${pane('ySplit="1"', 'A2', 'bottomLeft')}${cursor(` pane="bottomLeft"${at}`)}`),
  ],
  [
    'rows, where the pane does not say which is active: the upper left one',
    view(`<pane xSplit="1"/>${cursor(' pane="topRight" activeCell="A1"')}${cursor(` pane="topLeft"${at}`)}`),
    [1, 0],
    view(`${pane('ySplit="1"', 'A2', 'bottomLeft')}${cursor(` pane="bottomLeft"${at}`)}`),
  ],
  [
    'nothing: the cursor stays',
    view(`${pane('ySplit="1"', 'A2', 'bottomLeft')}${cursor(` pane="bottomLeft"${at}`)}`),
    [0, 0],
    view(cursor(at)),
  ],
  [
    'nothing: a selection that says nowhere goes',
    view(`${pane('ySplit="1"', 'A2', 'bottomLeft')}${cursor(' pane="bottomLeft"')}<x/>`),
    [0, 0],
    view('<x/>'),
  ],
  ['nothing: no cursor, none made', view('<pane ySplit="1"/><x/>'), [0, 0], view('<x/>')],
  [
    'nothing: the view stays as it scrolls',
    view('<x/>', ' topLeftCell="A9"'),
    [0, 0],
    view('<x/>', ' topLeftCell="A9"'),
  ],
  [
    'rows, from a scrolled view',
    view('<x/>', ' topLeftCell="A9"'),
    [1, 0],
    view(`${pane('ySplit="1"', 'A2', 'bottomLeft')}${cursor(' pane="bottomLeft"')}<x/>`),
  ],
  [
    'rows, where the list of views is empty',
    '<worksheet><sheetViews/></worksheet>',
    [1, 0],
    `<worksheet><sheetViews><sheetView workbookViewId="0">${pane('ySplit="1"', 'A2', 'bottomLeft')}${cursor(' pane="bottomLeft"')}</sheetView></sheetViews></worksheet>`,
  ],
])('frozen: %s', (_, before, [rows, columns], after) => {
  expect(withFrozen(before, rows, columns)).toBe(after);
});

const criteria = (colId: string): string => `<filterColumn${colId}><x/></filterColumn>`;
test.each<[string, string, string, boolean]>([
  ['longer', 'A1:C9', 'A1:C20', true],
  ['as wide as its last column', 'A1:C9', 'A1:B9', true],
  ['narrower than its last column', 'A1:C9', 'A1:A9', false],
  ['from another row', 'A1:C9', 'A2:C9', false],
  ['from another column', 'A1:C9', 'B1:D9', false],
  ['over no area', 'nowhere', 'nowhere', false],
])('the criteria of a filter that is now %s stay: %s → %s, %s', (_, before, after, stays) => {
  const frame = (ref: string, inner: string): string =>
    `<worksheet><sheetData/><autoFilter ref="${ref}"${inner === '' ? '/>' : `>${inner}</autoFilter>`}</worksheet>`;
  const inner = criteria('') + criteria(' colId="1"');
  expect(withFilter(frame(before, inner), after)).toBe(frame(after, stays ? inner : ''));
});
