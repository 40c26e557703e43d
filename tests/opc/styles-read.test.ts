import { openPackage } from '../../src/opc/package';
import { stylesOf, type StylesReading } from '../../src/opc/styles-read';
import { NS, workbookWith } from './tiny-workbook';

const THEME = 'xl/theme/theme1.xml';
const themeXml = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

function styles(content: string, theme: string | undefined = themeXml): StylesReading {
  const xml = `<styleSheet ${NS}>${content}</styleSheet>`;
  const file = workbookWith({ 'xl/styles.xml': xml, ...(theme === undefined ? {} : { [THEME]: theme }) });
  return stylesOf(openPackage(file), 'xl/styles.xml', theme === undefined ? undefined : THEME);
}

describe('number formats', () => {
  const code = (id: number): string =>
    styles(
      `<numFmts><numFmt numFmtId="170" formatCode="d mmm &quot;kl&quot;"/><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="${id}"/></cellXfs>`,
    ).format(0).code;

  it.each([
    [0, 'General'],
    [2, '0.00'],
    [9, '0%'],
    [14, 'yyyy-mm-dd'],
    [15, 'd-mmm-yy'],
    [22, 'm/d/yy h:mm'],
    [27, 'yyyy/m/d'],
    [58, 'yyyy/m/d'],
    [49, '@'],
    [170, 'd mmm "kl"'],
    [171, 'General'],
  ])('%d is %s', (id, found) => {
    expect(code(id)).toBe(found);
  });
});

describe('fills', () => {
  const fill = (pattern: string, theme?: string): unknown =>
    styles(`<fills><fill>${pattern}</fill></fills><cellXfs><xf fillId="0"/></cellXfs>`, theme).format(0).fill;
  const solid = (color: string): unknown =>
    fill(`<patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill>`);

  // The tinted ones as Excel's own palette shows them, to one step of each channel.
  it.each([
    ['rgb="FF92d050"', '92D050'],
    ['rgb="92D050"', '92D050'],
    ['indexed="10"', 'FF0000'],
    ['indexed="3"', '00FF00'],
    ['indexed="64"', undefined],
    ['theme="0"', 'FFFFFF'],
    ['theme="1"', '000000'],
    ['theme="2"', 'E7E6E6'],
    ['theme="3"', '44546A'],
    ['theme="4"', '4472C4'],
    ['theme="0" tint="-0.25"', 'BFBFBF'],
    ['theme="1" tint="0.5"', '808080'],
    ['theme="4" tint="0.5999938962981048"', 'B4C7E7'],
    ['theme="4" tint="-0.5"', '203864'],
    ['theme="99"', undefined],
    ['auto="1"', undefined],
    ['rgb="red"', undefined],
  ])('%s is %s', (color, found) => {
    expect(solid(color)).toBe(found);
  });

  it('of other patterns are none', () => {
    expect([
      fill('<patternFill patternType="gray125"><fgColor rgb="FF92D050"/></patternFill>'),
      fill('<patternFill patternType="solid"/>'),
      fill('<gradientFill><stop><color rgb="FF92D050"/></stop></gradientFill>'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('by numbers follow the workbook’s own palette', () => {
    const own = styles(
      '<fills><fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs><colors><indexedColors><rgbColor rgb="00111111"/><rgbColor rgb="00222222"/></indexedColors></colors>',
    );
    expect(own.format(0).fill).toBe('222222');
  });
});

it('fonts: bold and struck, and not', () => {
  const read = styles(
    '<fonts><font><b/><strike val="0"/></font><font><b val="false"/><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
  );
  expect([0, 1].map((index) => read.format(index)).map(({ isBold, isStruck }) => [isBold, isStruck])).toEqual(
    [
      [true, false],
      [false, true],
    ],
  );
});

it('a format that is not there is the first one', () => {
  const read = styles(
    '<numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>',
  );
  expect([read.format(7).code, styles('').format(0).code]).toEqual(['0.0', 'General']);
});

it('overlays of conditional formats are told by their background', () => {
  const read = styles(
    '<dxfs><dxf><font><b/><color rgb="FF111111"/></font><fill><patternFill><bgColor rgb="FF222222"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="lightUp"><bgColor rgb="FF222222"/></patternFill></fill></dxf></dxfs><cellXfs><xf/></cellXfs>',
  );
  expect([0, 1, 2].map((index) => read.overlay(index))).toEqual([
    { fill: '222222', color: '111111', isBold: true },
    { fill: undefined, color: undefined, isBold: false },
    undefined,
  ]);
});
