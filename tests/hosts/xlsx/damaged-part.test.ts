import { crc32 } from 'node:zlib';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { jobs } from '../../../src/jobs/jobs';
import { problemText } from '../../../src/text/problem';
import { rawZip } from '../../opc/raw-zip';
import { tinyEntries } from '../../opc/tiny-workbook';

const PICTURE = 'xl/media/image1.png';
const request = { today: '2020-11-24' };
const content = 'a picture';

test.each([
  ['that does not have its checksum', { name: PICTURE, content, crc: crc32('another') }],
  ['that is longer than it says', { name: PICTURE, content, size: 3 }],
])('a part %s and is not read is told of, and stays as it is', (_, picture) => {
  const bytes = rawZip([...tinyEntries, picture]);
  const host = xlsxHost(bytes);
  for (const job of ['check', 'review'] as const) {
    const { problems } = jobs[job](host.read(), request);
    expect(problems.filter(({ code }) => code === 'damaged-part')).toEqual([
      { code: 'damaged-part', severity: 'note', at: { sheet: 'Plan', row: 1, column: 1 }, found: PICTURE },
    ]);
  }
  host.apply(jobs.review(host.read(), request).changes);
  expect(openedPackage(host.bytes()).packed(PICTURE)).toEqual(openedPackage(bytes).packed(PICTURE));
  expect(jobs.review(host.read(), request).changes.edits).toEqual([]);
  expect(jobs.check(host.read(), request).problems.map(({ code }) => code)).toContain('damaged-part');
  host.undoLast();
  expect(openedPackage(host.bytes()).names()).toEqual(openedPackage(bytes).names());
});

test('a sound workbook has none', () => {
  const book = xlsxHost(rawZip([...tinyEntries, { name: PICTURE, content }])).read();
  expect(book).not.toHaveProperty('damagedParts');
});

test('the sentence names the part', () => {
  for (const language of ['sv', 'en'] as const) {
    const [problem] = jobs
      .check(xlsxHost(rawZip([...tinyEntries, { name: PICTURE, content, crc: 1 }])).read(), request)
      .problems.filter(({ code }) => code === 'damaged-part');
    if (!problem) throw new Error('not told');
    expect(problemText(problem, language)).toContain(PICTURE);
  }
});

const NOTES = 'xl/threadedComments/threadedComment1.xml';
const xml =
  '<?xml version="1.0"?><!-- a > b --><t:all xmlns:t="a" t:n=\'>"\'><t:one t:ref="A1" /><t:text>Å &lt; <![CDATA[</x>]]></t:text></t:all>\n';
const damagedWith = (name: string, text: string): readonly string[] | undefined =>
  xlsxHost(rawZip([...tinyEntries, { name, content: text }])).read().damagedParts;

test('XML that is cut off anywhere is told of, in a part that is not read; whole, it is not', () => {
  expect(damagedWith(NOTES, xml)).toBeUndefined();
  const whole = xml.trimEnd().length;
  const unseen = Array.from({ length: whole }, (_, length) => length).filter(
    (length) => damagedWith(NOTES, xml.slice(0, length)) === undefined,
  );
  expect(unseen).toEqual([]);
});

test.each([
  ['a tag that closes another', xml.replace('</t:text>', '</t:one>')],
  ['a tag that closes nothing', `${xml}</t:all>`],
  ['a quote that is missing', xml.replace('"A1"', '"A1')],
  ['bytes that are no text', 'PK\u0003\u0004'],
])('so is %s', (_, text) => {
  expect(damagedWith(NOTES, text)).toEqual([NOTES]);
});

test.each([
  ['an old drawing, whose tags Excel itself leaves open', 'xl/drawings/vmlDrawing1.vml', '<xml><br></xml>'],
  ['a document type', 'customXml/item1.xml', '<!DOCTYPE a><a/>'],
  ['very deep elements', 'customXml/item1.xml', `${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`],
])('%s is no damage', (_, name, text) => {
  expect(damagedWith(name, text)).toBeUndefined();
});
