import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openedPackage } from '../../src/hosts/xlsx/open';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { jobNames } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import { packageFaults } from './schema-order';

const samples = ['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'] as const;
const request = { today: '2020-11-24' } as const;

const sample = (name: string): Uint8Array => readFileSync(join(__dirname, '../../samples', name));

test.each([
  [samples[0], 'a review, and every job after the one before it', jobNames],
  [samples[1], 'a review', []],
] as const)('nothing that makes Excel repair the workbook is written into %s by %s', (name, _, then) => {
  const host = xlsxHost(sample(name));
  for (const job of ['review' as const, ...then]) {
    const { changes } = jobs[job](host.read(), request);
    if (changes.edits.length === 0) continue;
    host.apply(changes);
    expect([job, packageFaults(openedPackage(host.bytes()))]).toEqual([job, []]);
  }
});

describe('what would is seen:', () => {
  const host = xlsxHost(sample(samples[0]));
  host.apply(jobs.review(host.read(), request).changes);
  const reviewed = host.bytes();
  const parts = openedPackage(reviewed).names();
  const having = (kind: RegExp, text: RegExp): string =>
    parts.find((part) => kind.test(part) && text.test(openedPackage(reviewed).text(part))) ?? '';
  const [SHEET, TABLE] = [/worksheets\/[^/]+\.xml$/, /tables\/[^/]+\.xml$/];

  test.each<[string, RegExp, RegExp, string, RegExp]>([
    [
      'a column that is named otherwise than its heading',
      TABLE,
      /<tableColumn ([^>]*)name="/,
      '<tableColumn $1name="X',
      /has the heading/,
    ],
    [
      'two columns of one name',
      TABLE,
      /name="[^"]+"([^>]*>(?:<[^t][^>]*>)*<tableColumn [^>]*)name="[^"]+"/,
      'name="Nr"$1name="nr"',
      /two columns nr/,
    ],
    [
      'a table that is narrower than its columns',
      TABLE,
      /(<table [^>]*ref="A\d+:)[A-Z]+/,
      '$1B',
      /columns in a width of 2/,
    ],
    ['a filter beside its table', TABLE, /(<autoFilter ref=")A/, '$1B', /its filter is elsewhere/],
    [
      'an overlay of a table that is not there',
      TABLE,
      /<tableColumn /,
      '<tableColumn dataDxfId="9999" ',
      /dataDxfId 9999/,
    ],
    ['a style that is not there', SHEET, /(<c r="\w+" s=")\d+/, '$19999', /has a style that is not there/],
    ['a shared text that is not there', SHEET, /(t="s"[^>]*><v>)\d+/, '$1999999', /text 999999 is not there/],
    ['cells out of order', SHEET, /<c r="A(\d+)"(?=[^]{0,80}<c r="B\1")/, '<c r="ZZ$1"', /is out of order/],
    ['rows out of order', SHEET, /<row r="2"/, '<row r="1"', /row 1 after row 1/],
    ['an overlay of a look that is not there', SHEET, /dxfId="\d+"/, 'dxfId="9999"', /overlay 9999/],
    [
      'two looks of one priority',
      SHEET,
      /priority="\d+"([^]*?)priority="\d+"/,
      'priority="1"$1priority="1"',
      /two conditional formats of priority 1/,
    ],
    [
      'a list that is too long',
      SHEET,
      /(<dataValidation [^>]*type="list"[^>]*>)<formula1>[^<]*/,
      `$1<formula1>"${'x'.repeat(256)}"`,
      /a list of 256 characters/,
    ],
    [
      'rules that meet',
      SHEET,
      /(<dataValidation [^>]*sqref=")[^"]+("[^]*?<dataValidation [^>]*sqref=")[^"]+/,
      '$1A1:B9$2B9:C9',
      /rules meet at row 9, column 2/,
    ],
    [
      'a link that leads nowhere',
      SHEET,
      /<hyperlink ([^>]*)location="[^"]*"/,
      '<hyperlink $1',
      /leads nowhere/,
    ],
    [
      'two links of one cell',
      SHEET,
      /(<hyperlink [^>]*ref=")\w+("[^]*?<hyperlink [^>]*ref=")\w+/,
      '$1A1$2A1',
      /A1 has two links/,
    ],
    [
      'a table without a part',
      SHEET,
      /<tablePart ([\w:]+)="\w+"/,
      '<tablePart $1="none"',
      /a table has no part/,
    ],
    ['a formula with a sign too much', SHEET, /<f>/, '<f>=', /begins with =/],
    [
      'two names',
      /workbook\.xml$/,
      /<definedName name="[^"]+"([^]*?)<definedName name="[^"]+"/,
      '<definedName name="a"$1<definedName name="A"',
      /two names a of all/,
    ],
    [
      'a font that is not there',
      /styles\.xml$/,
      /(<cellXfs[^]*?fontId=")\d+/,
      '$19999',
      /names 9999 of fonts/,
    ],
  ])('%s', (_, kind, found, put, fault) => {
    const part = having(kind, found);
    const pkg = openedPackage(reviewed);
    pkg.put(part, pkg.text(part).replace(found, put));
    expect(packageFaults(pkg).join('\n')).toMatch(fault);
  });

  test('a table that is there twice, on cells that are merged and meet', () => {
    const pkg = openedPackage(reviewed);
    const sheet = having(SHEET, /<tablePart /);
    const merges = '<mergeCells count="2"><mergeCell ref="A1:XFD99"/><mergeCell ref="B2:B9"/></mergeCells>';
    const twice = pkg
      .text(sheet)
      .replace(/<mergeCells[^]*?<\/mergeCells>/, '')
      .replace('</sheetData>', `</sheetData>${merges}`)
      .replace(/<tablePart [^>]*>/, '$&$&');
    pkg.put(sheet, twice);
    const faults = packageFaults(pkg).join('\n');
    for (const fault of [
      /two tables of number/,
      /two tables \w/,
      /meets another table/,
      /covers merged cells/,
    ])
      expect(faults).toMatch(fault);
    expect(faults).toMatch(/merges meet at row 2, column 2/);
  });
});
