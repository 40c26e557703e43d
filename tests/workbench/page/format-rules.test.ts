import * as fc from 'fast-check';
import { declarationsOf } from '../../../workbench/bench/page/grid/format-rules';
import type { FormatView } from '../../../workbench/office-double/view/view';

const plain: FormatView = {
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: '000000',
  },
  borders: {},
  horizontal: 'general',
  vertical: 'bottom',
  wraps: false,
  indent: 0,
};

test('looks become declarations', () => {
  const css = declarationsOf({
    ...plain,
    font: { ...plain.font, bold: true, strike: true, underline: true, color: 'FF0000', size: 14 },
    fill: 'D9D9D9',
    borders: { bottom: { style: 'medium', color: '123456' } },
    horizontal: 'right',
    vertical: 'top',
    wraps: true,
    indent: 2,
  });
  for (const part of [
    'font-weight:700',
    'text-decoration-line:underline line-through',
    'color:#FF0000',
    'font-size:14pt',
    'background-color:#D9D9D9',
    'border-bottom:2px solid #123456',
    'text-align:right',
    'justify-content:flex-start',
    'white-space:pre-wrap',
    'padding-right:21px',
  ])
    expect(css).toContain(part);
});

test('no name or colour in a workbook ends a rule and begins another', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (name, color, fill) => {
      const css = declarationsOf({ ...plain, font: { ...plain.font, name, color }, fill });
      expect(css).not.toMatch(/[{}<>\\@]|url|expression|import/i);
      expect(css.split('"').length % 2).toBe(1);
    }),
    {
      examples: [
        ['"}body{display:none', 'red;background:url(http://evil)', '000}'],
        ['a\\22 b', '0', '#fff'],
      ],
    },
  );
});
