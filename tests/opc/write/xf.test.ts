import { xfKey, xfOf, xfXml, type Xf } from '../../../src/opc/write/xf';

const whole: Xf = {
  formatId: 1,
  font: 2,
  fill: 3,
  border: 4,
  styleId: 5,
  isQuoted: true,
  hasPivotButton: true,
  alignment: '<alignment horizontal="left" indent="1"/>',
  protection: '<protection locked="0"/>',
  extension: '<extLst/>',
  applies: { applyFont: '1' },
};

/** Another value of the same kind for each thing that a format says. */
const others: Omit<Xf, 'applies'> = {
  formatId: 6,
  font: 6,
  fill: 6,
  border: 6,
  styleId: 6,
  isQuoted: false,
  hasPivotButton: false,
  alignment: '<alignment horizontal="right" indent="1"/>',
  protection: '<protection hidden="1"/>',
  extension: '',
};

test.each(Object.entries(others))('formats that differ in %s are two', (name, value) => {
  expect(xfKey({ ...whole, [name]: value })).not.toBe(xfKey(whole));
});

test.each<[string, Partial<Xf>, Partial<Xf>]>([
  ['what it says is applied', { applies: {} }, { applies: { applyFill: '0' } }],
  ['no cell style, and the first', { styleId: undefined }, { styleId: 0 }],
  [
    'attributes in another order',
    { alignment: '<alignment horizontal="left" indent="1"/>' },
    { alignment: '<alignment indent="1" horizontal="left"/>' },
  ],
])('formats that differ in %s are one', (_, a, b) => {
  expect(xfKey({ ...whole, ...a })).toBe(xfKey({ ...whole, ...b }));
});

test.each([whole, { ...whole, styleId: undefined, isQuoted: false, hasPivotButton: false, protection: '' }])(
  'what is written is read as it was',
  (xf) => {
    const xml = xfXml('x:', xf);
    const tag = xml.slice(0, xml.indexOf('>'));
    const attributes = Object.fromEntries(
      Array.from(tag.matchAll(/ (\w+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
    );
    expect(xfOf({ xml, attributes, canonical: xml })).toEqual(xf);
  },
);
