import type { Palette } from '../../../src/opc/color';
import {
  alignmentDetail,
  alignmentWith,
  borderDetail,
  borderWith,
  edgeNames,
  fillDetail,
  fontDetail,
  fontWith,
  isLocked,
  protectionWith,
  type EdgeName,
} from '../../../src/opc/write/style-detail';

const palette: Palette = { theme: ['AAAAAA', 'BBBBBB'], indexed: ['CCCCCC', 'DDDDDD'] };
const usual = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  strike: false,
  underline: 'none',
  color: undefined,
};

describe('a font', () => {
  test.each<[string, object]>([
    ['', {}],
    ['<font/>', {}],
    ['<font><name val="A &amp; B"/><sz val="9.5"/></font>', { name: 'A & B', size: 9.5 }],
    ['<font><name/></font>', {}],
    ...(['b', 'i', 'strike'] as const).flatMap((mark): [string, object][] => {
      const name = { b: 'bold', i: 'italic', strike: 'strike' }[mark];
      return [
        [`<font><${mark}/></font>`, { [name]: true }],
        [`<font><${mark} val="1"/></font>`, { [name]: true }],
        ...['0', 'false', 'off'].map((off): [string, object] => [`<font><${mark} val="${off}"/></font>`, {}]),
      ];
    }),
    ['<font><u/></font>', { underline: 'single' }],
    ['<font><u val="wavy"/></font>', { underline: 'single' }],
    ...(['none', 'double', 'singleAccounting', 'doubleAccounting'] as const).map(
      (underline): [string, object] => [`<font><u val="${underline}"/></font>`, { underline }],
    ),
    ['<font><color rgb="FF112233"/></font>', { color: '112233' }],
    ['<font><color theme="1"/></font>', { color: 'BBBBBB' }],
    ['<font><color indexed="0"/></font>', { color: 'CCCCCC' }],
    ['<font><color theme="0" tint="-1"/></font>', { color: '000000' }],
    ['<font><color auto="1"/></font>', {}],
  ])('%s is read', (xml, said) => {
    expect(fontDetail(xml, palette)).toEqual({ ...usual, ...said });
  });

  const all =
    '<font><b/><i/><strike/><u/><sz val="9"/><color theme="1"/><name val="A"/><family val="2"/><charset val="1"/><scheme val="minor"/></font>';

  test.each<[string, string, Parameters<typeof fontWith>[2], string]>([
    [
      'nothing',
      all,
      {},
      '<font><b/><i/><strike/><u/><sz val="9"/><color theme="1"/><name val="A"/><family val="2"/><charset val="1"/><scheme val="minor"/></font>',
    ],
    ['nothing of nothing', '', {}, '<font/>'],
    [
      'the marks off',
      all,
      { bold: false, italic: false, strike: false, underline: 'none' },
      '<font><sz val="9"/><color theme="1"/><name val="A"/><family val="2"/><charset val="1"/><scheme val="minor"/></font>',
    ],
    [
      'the marks on',
      '',
      { bold: true, italic: true, strike: true, underline: 'single' },
      '<font><b/><i/><strike/><u/></font>',
    ],
    ['another line', '<font><u/></font>', { underline: 'double' }, '<font><u val="double"/></font>'],
    ['a size', all, { size: 10.5 }, all.replace('sz val="9"', 'sz val="10.5"')],
    ['a colour', all, { color: 'abcdef' }, all.replace('theme="1"', 'rgb="FFABCDEF"')],
    [
      'a face: nothing of the former one',
      all,
      { name: 'B' },
      all.replace(/<name.*(?=<\/font>)/, '<name val="B"/>'),
    ],
  ])('is changed: %s', (_, before, changes, after) => {
    const inOrder = (xml: string): readonly string[] => xml.match(/<[^/][^>]*>/g)?.sort() ?? [];
    const made = fontWith('', before, changes);
    expect(inOrder(made)).toEqual(inOrder(after));
    expect(fontWith('', made, {})).toBe(made);
  });

  test('has the prefix of the part', () => {
    const changes = { bold: true, underline: 'double', size: 9, name: 'A', color: '112233' } as const;
    expect(fontWith('x:', '', changes).match(/<[^x/][^>]*>/g)).toBeNull();
  });
});

test.each<[string, string | undefined, string | undefined]>([
  ['', undefined, undefined],
  ['<fill/>', undefined, undefined],
  [
    '<fill><gradientFill patternType="solid"><fgColor rgb="FF112233"/></gradientFill></fill>',
    undefined,
    undefined,
  ],
  [
    '<fill><patternFill patternType="solid"><fgColor rgb="FF112233"/><bgColor indexed="1"/></patternFill></fill>',
    '112233',
    'DDDDDD',
  ],
  [
    '<fill><patternFill><fgColor rgb="FF112233"/><bgColor indexed="1"/></patternFill></fill>',
    undefined,
    'DDDDDD',
  ],
  [
    '<fill><patternFill patternType="gray125"><fgColor rgb="FF112233"/><bgColor indexed="1"/></patternFill></fill>',
    undefined,
    undefined,
  ],
  ['<fill><patternFill patternType="solid"/></fill>', undefined, undefined],
])('the colour of %s: %s of a cell, %s of a conditional format', (xml, cell, overlay) => {
  expect(fillDetail(xml, palette)).toBe(cell);
  expect(fillDetail(xml, palette, true)).toBe(overlay);
});

describe('a border', () => {
  const none = { style: 'none', color: undefined };
  const bare = Object.fromEntries(edgeNames.map((name) => [name, none]));

  test.each<[string, object]>([
    ['', {}],
    ['<border><left/><right/></border>', {}],
    [
      '<border><left style="thin"><color rgb="FF112233"/></left></border>',
      { left: { style: 'thin', color: '112233' } },
    ],
    [
      '<border><start style="thin"/><end style="hair"><color auto="1"/></end></border>',
      { left: { ...none, style: 'thin' }, right: { ...none, style: 'hair' } },
    ],
    ...(['right', 'top', 'bottom', 'diagonal'] as const).map((name): [string, object] => [
      `<border><${name} style="double"><x/><color theme="0"/></${name}></border>`,
      { [name]: { style: 'double', color: 'AAAAAA' } },
    ]),
  ])('%s is read', (xml, said) => {
    expect(borderDetail(xml, palette)).toEqual({ ...bare, ...said });
  });

  const thin = { style: 'thin', color: undefined };
  test.each<[string, EdgeName, Parameters<typeof borderWith>[3], string]>([
    ['<border/>', 'top', thin, '<border><top style="thin"><color auto="1"/></top></border>'],
    [
      '<border a="1"><bottom/><left/></border>',
      'left',
      { style: 'hair', color: 'abcdef' },
      '<border a="1"><left style="hair"><color rgb="FFABCDEF"/></left><bottom/></border>',
    ],
    ['<border><top style="thin"/></border>', 'top', undefined, '<border><top/></border>'],
    [
      '<border><top style="thin"/></border>',
      'top',
      { style: 'none', color: '112233' },
      '<border><top/></border>',
    ],
    ...(['left', 'right'] as const).map((name): [string, EdgeName, typeof thin, string] => [
      '<border><start/><end/></border>',
      name,
      thin,
      `<border><start/><end/></border>`.replace(
        name === 'left' ? '<start/>' : '<end/>',
        `<${name === 'left' ? 'start' : 'end'} style="thin"><color auto="1"/></${name === 'left' ? 'start' : 'end'}>`,
      ),
    ]),
    [
      '<border><end/></border>',
      'left',
      thin,
      '<border><start style="thin"><color auto="1"/></start><end/></border>',
    ],
    ...(['top', 'bottom', 'diagonal'] as const).map((name): [string, EdgeName, undefined, string] => [
      `<border><start/><${name} style="thin"/></border>`,
      name,
      undefined,
      `<border><start/><${name}/></border>`,
    ]),
    [
      '<border><horizontal/><vertical/><left/></border>',
      'left',
      undefined,
      '<border><left/><vertical/><horizontal/></border>',
    ],
  ])('of %s, %s changed', (before, name, edge, after) => {
    expect(borderWith('', before, name, edge)).toBe(after);
  });

  test('has the prefix of the part', () => {
    expect(borderWith('x:', '<x:border/>', 'left', thin)).toBe(
      '<x:border><x:left style="thin"><x:color auto="1"/></x:left></x:border>',
    );
  });
});

describe('alignment and protection', () => {
  const plain = { horizontal: 'general', vertical: 'bottom', wraps: false, indent: 0 };

  test.each<[string, object]>([
    ['', {}],
    [
      '<alignment horizontal="left" vertical="top" indent="2"/>',
      { horizontal: 'left', vertical: 'top', indent: 2 },
    ],
    ...['1', 'true', '0', 'false'].map((value): [string, object] => [
      `<alignment wrapText="${value}"/>`,
      { wraps: ['1', 'true'].includes(value) },
    ]),
  ])('%s is read', (xml, said) => {
    expect(alignmentDetail(xml)).toEqual({ ...plain, ...said });
  });

  test.each<[string, Parameters<typeof alignmentWith>[2], string]>([
    ['', {}, ''],
    ['', { wraps: true }, '<alignment wrapText="1"/>'],
    [
      '<alignment textRotation="90"/>',
      { horizontal: 'left', vertical: 'top', indent: 2 },
      '<alignment textRotation="90" horizontal="left" vertical="top" indent="2"/>',
    ],
    ['<alignment horizontal="left" vertical="top" wrapText="1" indent="2"/>', plain, ''],
    ['<alignment horizontal="left" x:y="1"/>', { horizontal: 'general' }, '<alignment x:y="1"/>'],
    ['<alignment wrapText="true"/>', { indent: 1 }, '<alignment wrapText="1" indent="1"/>'],
  ])('of %s with %s', (before, changes, after) => {
    expect(alignmentWith('', before, changes)).toBe(after);
  });

  test.each<[string, boolean]>([
    ['', true],
    ['<protection/>', true],
    ['<protection locked="1"/>', true],
    ['<protection locked="0"/>', false],
    ['<protection locked="false"/>', false],
  ])('%s is locked: %s', (xml, locked) => {
    expect(isLocked(xml)).toBe(locked);
  });

  test.each<[string, boolean, string]>([
    ['', true, ''],
    ['', false, '<protection locked="0"/>'],
    ['<protection locked="0"/>', true, ''],
    ['<protection hidden="1" locked="0"/>', true, '<protection hidden="1"/>'],
    ['<protection hidden="1"/>', false, '<protection hidden="1" locked="0"/>'],
  ])('of %s, locked %s', (before, locked, after) => {
    expect(protectionWith('', before, locked)).toBe(after);
  });

  test('have the prefix of the part', () => {
    expect(alignmentWith('x:', '', { indent: 1 })).toBe('<x:alignment indent="1"/>');
    expect(protectionWith('x:', '', false)).toBe('<x:protection locked="0"/>');
  });
});
