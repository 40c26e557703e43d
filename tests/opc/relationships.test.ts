import {
  contentTypeOf,
  CONTENT_TYPES,
  removeContentType,
  setContentType,
  setDefaultType,
} from '../../src/opc/content-types';
import { openPackage, type Package } from '../../src/opc/package';
import {
  addRelationship,
  addRelationships,
  isOfType,
  relationshipsOf,
  removeRelationships,
} from '../../src/opc/relationships';
import { withChild } from '../../src/opc/root-child';
import { OFFICE, SHEET, tiny, workbookWith } from './tiny-workbook';

const WORKBOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const packageWith = (...args: Parameters<typeof workbookWith>): Package => openPackage(workbookWith(...args));
const ids = (pkg: Package, part = WORKBOOK): unknown =>
  relationshipsOf(pkg, part).map(({ id, target }) => [id, target]);
const table = { type: `${OFFICE}/table`, target: 'xl/tables/table1.xml', isExternal: false };

describe('relationships', () => {
  it('are read with the parts they point to', () => {
    expect(ids(packageWith())).toEqual([
      ['rId1', SHEET],
      ['rId2', 'xl/styles.xml'],
      ['rId3', 'xl/sharedStrings.xml'],
    ]);
    expect(ids(packageWith(), 'nowhere.xml')).toEqual([]);
  });

  it('are found by escaped names, whichever side escapes', () => {
    const rels = String(tiny[RELS]).replace('worksheets/sheet1.xml', 'worksheets/a%20b.xml');
    expect(ids(packageWith({ [RELS]: rels, 'xl/worksheets/a b.xml': 'x' }))).toContainEqual([
      'rId1',
      'xl/worksheets/a b.xml',
    ]);
    expect(ids(packageWith({ [RELS]: rels, 'xl/worksheets/a%20b.xml': 'x' }))).toContainEqual([
      'rId1',
      'xl/worksheets/a%20b.xml',
    ]);
  });

  it('are added with an id that nobody has, and taken away without a trace', () => {
    const pkg = packageWith();
    expect(addRelationship(pkg, WORKBOOK, table)).toBe('rId4');
    removeRelationships(pkg, WORKBOOK, new Set(['rId2']));
    expect(addRelationship(pkg, WORKBOOK, table)).toBe('rId5');
    removeRelationships(pkg, WORKBOOK, new Set(['rId9']));
    expect(ids(pkg)).toEqual([
      ['rId1', SHEET],
      ['rId3', 'xl/sharedStrings.xml'],
      ['rId4', table.target],
      ['rId5', table.target],
    ]);
    const again = packageWith();
    removeRelationships(again, WORKBOOK, new Set([addRelationship(again, WORKBOOK, table)]));
    expect(again.text(RELS)).toBe(tiny[RELS]);
  });

  it('are added and taken away several at a time as they are one by one', () => {
    const links = ['a', 'b', 'c', 'd'].map((name) => ({ ...table, target: `xl/${name}.xml` }));
    const [one, all] = [packageWith(), packageWith()];
    for (const pkg of [one, all]) {
      addRelationship(pkg, WORKBOOK, table);
      removeRelationships(pkg, WORKBOOK, new Set(['rId1', 'rId3']));
    }
    const given = links.map((link) => addRelationship(one, WORKBOOK, link));
    expect(addRelationships(all, WORKBOOK, links)).toEqual(given);
    expect(all.text(RELS)).toBe(one.text(RELS));
    for (const id of given.slice(1, 3)) removeRelationships(one, WORKBOOK, new Set([id]));
    removeRelationships(all, WORKBOOK, new Set(given.slice(1, 3)));
    expect(all.text(RELS)).toBe(one.text(RELS));
    expect(ids(all)).toHaveLength(4);
  });

  it('of a part that had none get a part of their own', () => {
    const pkg = packageWith();
    const address = 'https://example.org/?a=1&b="2"';
    expect(
      addRelationship(pkg, SHEET, { type: `${OFFICE}/hyperlink`, target: address, isExternal: true }),
    ).toBe('rId1');
    expect(addRelationship(pkg, SHEET, table)).toBe('rId2');
    expect(relationshipsOf(pkg, SHEET)).toEqual([
      { id: 'rId1', type: `${OFFICE}/hyperlink`, target: address, isExternal: true },
      { id: 'rId2', ...table },
    ]);
    expect(pkg.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table1.xml"');
  });

  it('are told by the last word of their type', () => {
    const strict = {
      id: 'a',
      type: 'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet',
      target: '',
      isExternal: false,
    };
    expect([isOfType(strict, 'worksheet'), isOfType(strict, 'sheet')]).toEqual([true, false]);
  });
});

it.each([
  ['<a/>', '<a><b/></a>'],
  ['<a x="1" />', '<a x="1" ><b/></a>'],
  ['<a></a>', '<a><b/></a>'],
  ['<!-- / --><p:a><p:c/></p:a>', '<!-- / --><p:a><p:c/><p:b/></p:a>'],
])('a child of %s', (xml, made) => {
  expect(withChild(xml, (prefix) => `<${prefix}b/>`, 'part')).toBe(made);
});

describe('content types', () => {
  it('are a part’s own before its extension’s', () => {
    const pkg = packageWith();
    expect([
      contentTypeOf(pkg, '/XL/Styles.xml'),
      contentTypeOf(pkg, 'a/b.XML'),
      contentTypeOf(pkg, 'a.bin'),
    ]).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
      'application/xml',
      undefined,
    ]);
  });

  it('are set once and taken away without a trace', () => {
    const pkg = packageWith();
    setContentType(pkg, 'xl/new.xml', 'a/b');
    setContentType(pkg, 'xl/new.xml', 'a/b');
    setContentType(pkg, 'xl/new.xml', 'a/c');
    expect([contentTypeOf(pkg, 'xl/new.xml'), pkg.text(CONTENT_TYPES).split('new.xml').length]).toEqual([
      'a/c',
      2,
    ]);
    removeContentType(pkg, 'xl/new.xml');
    expect(pkg.text(CONTENT_TYPES)).toBe(tiny[CONTENT_TYPES]);
  });

  it('of an extension are added where there is none', () => {
    const pkg = packageWith();
    setDefaultType(pkg, 'XML', 'a/b');
    setDefaultType(pkg, 'png', 'image/png');
    expect([contentTypeOf(pkg, 'a.xml'), contentTypeOf(pkg, 'a.PNG')]).toEqual([
      'application/xml',
      'image/png',
    ]);
  });
});
