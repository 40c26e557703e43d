import fc from 'fast-check';
import { attributeIn } from '../../../src/opc/write/element';
import { childNamed, childTexts } from '../../../src/opc/write/placed';
import {
  withActiveSheet,
  withSheetMoved,
  withSheetName,
  withSheetState,
} from '../../../src/opc/write/sheet-order';
import { withoutSheet } from '../../../src/opc/write/workbook-text';

/** Tabs in order; names and the active tab by the tab that they belong to. */
interface Tabs {
  readonly tabs: readonly { readonly name: string; readonly isVisible: boolean }[];
  readonly active: string | undefined;
  /** The tab that each sheet-level name belongs to. */
  readonly owners: readonly string[];
}

const textOf = ({ tabs, active, owners }: Tabs): string => {
  const at = (name: string): number => tabs.findIndex((tab) => tab.name === name);
  const sheets = tabs.map(
    ({ name, isVisible }) => `<sheet name="${name}"${isVisible ? '' : ' state="hidden"'} r:id="${name}"/>`,
  );
  const names = owners.map(
    (owner, index) => `<definedName name="n${index}" localSheetId="${at(owner)}">${owner}!A1</definedName>`,
  );
  return (
    `<workbook><bookViews><workbookView w="1"${active === undefined ? '' : ` activeTab="${at(active)}"`}/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets><definedNames><definedName name="whole">1</definedName>${names.join('')}</definedNames></workbook>`
  );
};

const list = (xml: string, name: string): readonly string[] => {
  const found = childNamed(xml, name)?.xml;
  return found === undefined ? [] : childTexts(found).map((child) => child.xml);
};

/** What the text says, each name with the tab that it belongs to and the one that it was written for. */
function tabsIn(xml: string): Tabs & { readonly meant: readonly string[]; readonly shown: string } {
  const tabs = list(xml, 'sheets').map((sheet) => ({
    name: attributeIn(sheet, 'name') ?? '',
    isVisible: attributeIn(sheet, 'state') === undefined,
  }));
  const names = list(xml, 'definedNames').filter((one) => attributeIn(one, 'localSheetId') !== undefined);
  const view = list(xml, 'bookViews')[0] ?? '';
  const active = attributeIn(view, 'activeTab');
  return {
    tabs,
    active: active === undefined ? undefined : tabs[Number(active)]?.name,
    shown: tabs[Number(active ?? 0)]?.name ?? '',
    owners: names.map((one) => tabs[Number(attributeIn(one, 'localSheetId'))]?.name ?? ''),
    meant: names.map((one) => />(\w+)!/.exec(one)?.[1] ?? ''),
  };
}

const workbooks = fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }).chain((visible) => {
  const tabs = visible.map((isVisible, index) => ({ name: `S${index}`, isVisible }));
  const one = fc.constantFrom(...tabs.map(({ name }) => name));
  return fc.record({
    tabs: fc.constant(tabs),
    active: fc.option(one, { nil: undefined }),
    owners: fc.array(one, { maxLength: 4 }),
  });
});

const place = fc.nat(5);

test('a tab that is moved takes its names and the active tab along', () => {
  fc.assert(
    fc.property(workbooks, place, place, (before, one, other) => {
      const { length } = before.tabs;
      const [from, to] = [one % length, other % length];
      const xml = withSheetMoved(textOf(before), from, to);
      const after = tabsIn(xml);
      const [moved] = before.tabs.slice(from, from + 1);
      const others = before.tabs.filter((tab) => tab !== moved);
      expect(after.tabs).toEqual([...others.slice(0, to), moved, ...others.slice(to)]);
      expect(after.owners).toEqual(before.owners);
      expect(after.meant).toEqual(before.owners);
      if (before.active !== undefined) expect(after.active).toBe(before.active);
      expect(xml).toBe(textOf({ ...before, tabs: after.tabs }));
    }),
  );
});

test('a tab that is removed takes its own names along; of the others each keeps its tab', () => {
  fc.assert(
    fc.property(workbooks, place, (before, one) => {
      const removed = one % before.tabs.length;
      const gone = before.tabs[removed]?.name;
      const xml = withoutSheet(textOf(before), removed);
      const after = tabsIn(xml);
      expect(after.tabs).toEqual(before.tabs.filter(({ name }) => name !== gone));
      expect(after.owners).toEqual(before.owners.filter((owner) => owner !== gone));
      expect(after.meant).toEqual(after.owners);
      expect(xml).toContain('<definedName name="whole">1</definedName>');
      expect(xml).toContain('<workbookView w="1"');
      const shown = before.active ?? before.tabs[0]?.name;
      if (shown !== gone) expect(after.shown).toBe(shown);
      else {
        const left = before.tabs
          .slice(0, removed)
          .filter(({ isVisible }) => isVisible)
          .at(-1);
        const next = after.tabs[removed];
        const first = after.tabs.find(({ isVisible }) => isVisible) ?? after.tabs[0];
        expect(after.shown).toBe((next?.isVisible === true ? next : (left ?? first))?.name);
      }
    }),
  );
});

const two = textOf({
  tabs: ['A', 'B'].map((name) => ({ name, isVisible: true })),
  active: 'B',
  owners: ['B'],
});

test.each<[string, string, string]>([
  ['a new name', withSheetName(two, 1, 'C & "D"'), two.replace('name="B"', 'name="C &amp; &quot;D&quot;"')],
  [
    'hidden',
    withSheetState(two, 0, 'hidden'),
    two.replace('"A" r', '"A" r').replace('r:id="A"', 'r:id="A" state="hidden"'),
  ],
  [
    'deeply hidden',
    withSheetState(two, 1, 'veryHidden'),
    two.replace('r:id="B"', 'r:id="B" state="veryHidden"'),
  ],
  ['shown again', withSheetState(withSheetState(two, 1, 'hidden'), 1, 'visible'), two],
  ['the first active', withActiveSheet(two, 0), two.replace(' activeTab="1"', '')],
  ['the third active', withActiveSheet(two, 2), two.replace('activeTab="1"', 'activeTab="2"')],
])('only what is asked for is changed: %s', (_, made, expected) => {
  expect(made).toBe(expected);
});

test('a second window keeps its own active tab; a workbook without windows gets one', () => {
  const windows = two.replace(
    '</bookViews>',
    '<workbookView activeTab="1" x="2"><a/></workbookView></bookViews>',
  );
  expect(withActiveSheet(windows, 0)).toBe(windows.replace('w="1" activeTab="1"', 'w="1"'));
  const none = '<x:workbook><x:sheets><x:sheet name="A"/></x:sheets></x:workbook>';
  const made = withActiveSheet(none, 3);
  expect(made).toBe(
    none.replace('<x:sheets>', '<x:bookViews><x:workbookView activeTab="3"/></x:bookViews><x:sheets>'),
  );
});

test.each<[string, string]>([
  ['no sheets', '<workbook><calcPr/></workbook>'],
  ['no names and no windows', '<workbook><sheets><sheet name="A"/><sheet name="B"/></sheets></workbook>'],
])('with %s there is nothing to renumber', (_, xml) => {
  expect(withSheetMoved(withSheetMoved(xml, 0, 1), 1, 0)).toBe(xml);
  expect(withSheetName(xml, 5, 'X')).toBe(xml);
});
