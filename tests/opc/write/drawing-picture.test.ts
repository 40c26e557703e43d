import { newDrawingXml } from '../../../src/opc/write/drawing-part';
import {
  drawnPictures,
  isShown,
  withImage,
  withPicture,
  withPlace,
  type DrawnPicture,
  type NewPicture,
} from '../../../src/opc/write/drawing-picture';
import { childrenOf } from '../../../src/opc/xml';
import { orderFaults } from '../schema-order';

const ours: NewPicture = {
  name: 'planbok picture',
  title: 'Årshjul <2021>',
  description: 'Tolv "månader" & fyra möten',
  from: { row: 3, column: 2, down: 4.5, across: 1 },
  width: 300,
  height: 200.25,
  relationshipId: 'rId7',
};
const { width, height, ...shown } = ours;

const marker = (name: string, row: number, column: number): string =>
  `<d:${name}><d:col>${column}</d:col><d:colOff>12700</d:colOff><d:row>${row}</d:row><d:rowOff>0</d:rowOff></d:${name}>`;
const hers = (id: number, name: string, relationshipId = 'rId1'): string =>
  `<d:pic><d:nvPicPr><d:cNvPr id="${id}" name="${name}"/><d:cNvPicPr/></d:nvPicPr><d:blipFill><a:blip r:embed="${relationshipId}" cstate="print"/></d:blipFill><d:spPr><a:xfrm><a:ext cx="1" cy="1"/></a:xfrm></d:spPr></d:pic>`;
const twoCell = (content: string): string =>
  `<d:twoCellAnchor editAs="oneCell">${marker('from', 1, 0)}${marker('to', 9, 4)}${content}<d:clientData/></d:twoCellAnchor>`;
const drawing = (...anchors: readonly string[]): string => `<d:wsDr>${anchors.join('')}</d:wsDr>`;

const first = (xml: string): DrawnPicture => {
  const [found] = drawnPictures(xml);
  if (!found) throw new Error('no picture');
  return found;
};

test.each(['transitional', 'strict'] as const)(
  'a picture in a %s drawing is valid, and found as it was put in',
  (dialect) => {
    const xml = withPicture(newDrawingXml(dialect), dialect, ours);
    expect(orderFaults(xml)).toEqual([]);
    expect(drawnPictures(xml)).toEqual([
      {
        ...shown,
        shapeId: expect.any(Number),
        to: undefined,
        size: { width, height },
        start: expect.any(Number),
        end: expect.any(Number),
      },
    ]);
    const { start, end } = first(xml);
    expect(xml.slice(start, end)).toMatch(/^<xdr:oneCellAnchor>.*<xdr:clientData\/><\/xdr:oneCellAnchor>$/);
    expect(xml).toContain(
      '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>57150</xdr:rowOff></xdr:from>',
    );
    expect(xml.includes('purl.oclc.org')).toBe(dialect === 'strict');
  },
);

test('a person’s pictures are found, with the corners that they stand between; what is no picture is not', () => {
  const chart = '<d:graphicFrame><d:cNvPr id="4" name="Diagram"/></d:graphicFrame>';
  const group = `<d:grpSp>${hers(5, 'I grupp')}</d:grpSp>`;
  const xml = drawing(twoCell(chart), twoCell(hers(2, 'Logga')), twoCell(group), hers(9, 'Utan plats'));
  expect(drawnPictures(xml)).toEqual([
    {
      name: 'Logga',
      title: '',
      description: '',
      shapeId: 2,
      relationshipId: 'rId1',
      from: { row: 2, column: 1, down: 0, across: 1 },
      to: { row: 10, column: 5, down: 0, across: 1 },
      size: undefined,
      start: xml.indexOf(twoCell(hers(2, 'Logga'))),
      end: xml.indexOf(twoCell(group)),
    },
  ]);
});

test('ours beside a person’s has an id and a prefix of its own, and hers is not touched', () => {
  const theirs = twoCell(hers(7, 'Logga'));
  const xml = withPicture(drawing(theirs), 'transitional', ours);
  expect(xml).toContain(theirs);
  expect(drawnPictures(xml).map(({ name, shapeId }) => [name, shapeId])).toEqual([
    ['Logga', 7],
    ['planbok picture', 8],
  ]);
  expect(childrenOf(xml).children.map(({ prefix }) => prefix)).toEqual(['d:', 'd:']);
});

test('another image with other words: only these are changed, in this picture only', () => {
  const [mine, other] = [twoCell(hers(2, 'Hjul')), twoCell(hers(3, 'Logga'))];
  const xml = drawing(other, mine);
  const [, picture] = drawnPictures(xml);
  const made = picture && withImage(xml, picture, 'rId9', { title: 'T & t', description: 'd' });
  const expected = mine
    .replace('name="Hjul"', 'name="Hjul" title="T &amp; t" descr="d"')
    .replace('r:embed="rId1"', 'r:embed="rId9"');
  expect(made).toBe(drawing(other, expected));
});

test.each(['', 'main:'])(
  'another image is shown whatever the prefix of the one before, such as %j',
  (prefix) => {
    const plain = drawing(twoCell(hers(2, 'Hjul'))).replace('<a:blip ', `<${prefix}blip `);
    const made = withImage(plain, first(plain), 'rId9', { title: 't', description: 'd' });
    expect(first(made)).toMatchObject({ relationshipId: 'rId9', title: 't', description: 'd' });
  },
);

test.each([
  ['one that is stretched between cells', drawing(twoCell(hers(2, 'Hjul')), twoCell(hers(3, 'Logga')))],
  ['one that has a size', withPicture(drawing(), 'transitional', ours)],
])('%s is moved: it begins there, has that size and moves with its cell', (_, xml) => {
  const picture = first(xml);
  const from = { row: 20, column: 5, down: 2, across: 0.5 };
  const made = withPlace(xml, picture, from, { width: 100, height: 50 });
  const moved = first(made);
  expect(moved).toEqual({
    ...picture,
    from,
    to: undefined,
    size: { width: 100, height: 50 },
    end: moved.end,
  });
  expect(made.slice(moved.start, moved.end)).toMatch(
    /^<d:oneCellAnchor><d:from>.*<\/d:from><d:ext [^>]*\/><d:pic>.*<\/d:oneCellAnchor>$/,
  );
  expect(made.slice(moved.end)).toBe(xml.slice(picture.end));
  expect(orderFaults(made)).toEqual([]);
});

test('an image is shown as long as anything in the drawing refers to it', () => {
  const xml = drawing(twoCell(hers(2, 'Hjul', 'rId4')));
  expect([isShown(xml, 'rId4'), isShown(xml, 'rId'), isShown(drawing(), 'rId4')]).toEqual([
    true,
    false,
    false,
  ]);
});
