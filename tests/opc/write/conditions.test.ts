import fc from 'fast-check';
import { blocksOf, type Block } from '../../../src/opc/block';
import {
  conditionsOf,
  overlayFill,
  overlayFont,
  overlayPart,
  overlayWith,
  ruleWith,
  withConditionAreas,
  withEachCondition,
  withNewCondition,
} from '../../../src/opc/write/conditions';

const sheet = (...lists: readonly string[]): string =>
  `<worksheet><sheetData/>${lists.join('')}<pageMargins/></worksheet>`;
const rules = (sqref: string, ...inner: readonly string[]): string =>
  `<conditionalFormatting sqref="${sqref}">${inner.join('')}</conditionalFormatting>`;
const rule = (priority: number, more = '', formulas: readonly string[] = []): string =>
  `<cfRule type="cellIs" priority="${priority}"${more}>${formulas.map((text) => `<formula>${text}</formula>`).join('')}</cfRule>`;

describe('the conditional formats of a sheet', () => {
  test('are read from every list, strongest first, with all that they say', () => {
    const frame = sheet(
      rules(
        'A1:A3 $C$2',
        rule(7, ' operator="between" dxfId="4" stopIfTrue="1"', ['&quot;a&amp;"', 'B1&lt;2']),
        '<extLst/>',
      ),
      rules(
        'D1',
        '<cfRule/>',
        '<cfRule type="expression" priority="2" stopIfTrue="true"><x/><formula>TRUE</formula></cfRule>',
      ),
    );
    const areas = blocksOf('D1');
    expect(conditionsOf(frame)).toEqual([
      { blocks: areas, priority: 0, type: '', operator: '', formulas: [], stops: false, overlay: undefined },
      {
        blocks: areas,
        priority: 2,
        type: 'expression',
        operator: '',
        formulas: ['TRUE'],
        stops: true,
        overlay: undefined,
      },
      {
        blocks: blocksOf('A1:A3 C2'),
        priority: 7,
        type: 'cellIs',
        operator: 'between',
        formulas: ['"a&"', 'B1<2'],
        stops: true,
        overlay: 4,
      },
    ]);
    expect(conditionsOf(sheet('<conditionalFormatting/>'))).toEqual([]);
    expect(conditionsOf(sheet(rules('A1', rule(1, ' stopIfTrue="0"'))))[0]?.stops).toBe(false);
    expect(conditionsOf(sheet('<other><cfRule priority="1"/></other>'))).toEqual([]);
  });

  test('a new one is stronger than all others and never applies by itself', () => {
    const frame = sheet(rules('A1', rule(1), rule(4)), rules('B1', '<x/>', rule(2)));
    const blocks = blocksOf('C1 D2:D3');
    const made = withNewCondition(frame, blocks, 'cellIs');
    expect(made).toBe(
      sheet(
        rules('A1', rule(2), rule(5)),
        rules('B1', '<x/>', rule(3)),
        rules(
          'C1 D2:D3',
          '<cfRule type="cellIs" priority="1" operator="equal"><formula>FALSE</formula></cfRule>',
        ),
      ),
    );
    expect(conditionsOf(made)[0]).toMatchObject({ blocks, priority: 1, formulas: ['FALSE'] });
    const prefixed = withNewCondition(
      '<x:worksheet><x:sheetData/><x:pageMargins/></x:worksheet>',
      blocks,
      'expression',
    );
    expect(prefixed).toBe(
      '<x:worksheet><x:sheetData/><x:conditionalFormatting sqref="C1 D2:D3"><x:cfRule type="expression" priority="1"><x:formula>FALSE</x:formula></x:cfRule></x:conditionalFormatting><x:pageMargins/></x:worksheet>',
    );
  });

  const lists = fc.array(
    fc.array(fc.record({ priority: fc.nat(9), isRule: fc.boolean() }), { minLength: 1, maxLength: 4 }),
    { maxLength: 3 },
  );

  test('of those that are removed nothing stays, and a list goes with its last rule', () => {
    fc.assert(
      fc.property(lists, fc.func(fc.boolean()), (all, isKept) => {
        const inner = (one: { readonly priority: number; readonly isRule: boolean }): string =>
          one.isRule ? rule(one.priority) : `<extLst n="${one.priority}"/>`;
        const frame = sheet(...all.map((list, at) => rules(`A${at + 1}`, ...list.map(inner))));
        const expected = all.map((list, at) => {
          const left = list.filter((one) => !one.isRule || isKept(one.priority));
          const isUntouched = left.length === list.length;
          return isUntouched || left.some((one) => one.isRule) ? rules(`A${at + 1}`, ...left.map(inner)) : '';
        });
        const made = withEachCondition(frame, (xml, { priority }) => (isKept(priority) ? xml : undefined));
        expect(made).toBe(sheet(...expected));
      }),
    );
  });

  test('of what has other areas all else stays; without an area the list goes', () => {
    const [one, other] = [rules('A1:B2 D4', rule(1)), rules('$F$6', '\n', rule(2))];
    const without = (column: number) => (blocks: readonly Block[]) =>
      blocks.filter((block) => block.column !== column);
    expect(withConditionAreas(sheet(one, other), without(4))).toBe(sheet(one.replace(' D4', ''), other));
    expect(withConditionAreas(sheet(one, other), without(6))).toBe(sheet(one));
    expect(withConditionAreas(sheet(one, other), without(9))).toBe(sheet(one, other));
    expect(withConditionAreas(sheet('<sheetView sqref="A1"/>'), () => [])).toBe(
      sheet('<sheetView sqref="A1"/>'),
    );
  });
});

test.each<[string, string, Parameters<typeof ruleWith>[2], readonly string[] | undefined, string]>([
  ['its place alone', rule(1, ' dxfId="3"', ['1']), { priority: 2 }, undefined, rule(2, ' dxfId="3"', ['1'])],
  ['its formulas alone', rule(1, '', ['1', '2']), {}, ['A1<"x"'], rule(1, '', ['A1&lt;"x"'])],
  [
    'what is beside the formulas stays after them',
    '<cfRule><x/><formula>1</formula><y/></cfRule>',
    {},
    ['2', '3'],
    '<cfRule><formula>2</formula><formula>3</formula><x/><y/></cfRule>',
  ],
  ['no formula is left', rule(1, '', ['1']), { priority: undefined }, [], '<cfRule type="cellIs"/>'],
])('a rule is changed: %s', (_, before, attributes, formulas, after) => {
  expect(ruleWith(before, '', attributes, formulas)).toBe(after);
});

describe('the format of a rule', () => {
  const dxf = '<dxf><fill>1</fill><protection/><font>0</font></dxf>';

  test.each<[string, string, string]>([
    [
      'one part in place of another, in the order of the schema',
      overlayWith('', dxf, 'fill', '<fill>2</fill>'),
      '<dxf><font>0</font><fill>2</fill><protection/></dxf>',
    ],
    ['one part less', overlayWith('', dxf, 'font', ''), '<dxf><fill>1</fill><protection/></dxf>'],
    ['the first part', overlayWith('x:', '<x:dxf/>', 'font', '<x:font/>'), '<x:dxf><x:font/></x:dxf>'],
    ['a part as text', overlayPart(dxf, 'font'), '<font>0</font>'],
    ['no part', overlayPart('<dxf><font/></dxf>', 'fill'), ''],
    [
      'a fill',
      overlayFill('x:', 'AABBCC'),
      '<x:fill><x:patternFill><x:bgColor rgb="FFAABBCC"/></x:patternFill></x:fill>',
    ],
    [
      'a new font',
      overlayFont('x:', '', { color: 'AABBCC', b: true, i: false, u: undefined }),
      '<x:font><x:b/><x:i val="0"/><x:color rgb="FFAABBCC"/></x:font>',
    ],
    [
      'a font of which the rest stays',
      overlayFont('', '<font><u/><b val="0"/></font>', { b: true }),
      '<font><b/><u/></font>',
    ],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });
});
