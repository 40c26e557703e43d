import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportText } from '../../../src/hosts/xlsx/report-text';
import { emptyPackage } from '../../../src/opc/package';
import { pastedFindings } from '../../../src/plan/findings/pasted-findings';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'planbok-report-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const item = (text: string): string =>
  p(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
const cell = (...paragraphs: readonly string[]): string =>
  `<w:tc>${paragraphs.map((one) => p(run(one))).join('')}</w:tc>`;

/** A document as Word writes it, as far as the text goes. */
function docx(body: string): Uint8Array {
  const made = emptyPackage();
  made.put(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return made.save();
}

test('a Word document: headings, lists, running text, and what was deleted by a tracked change', () => {
  const deleted = '<w:del><w:r><w:delText>bort</w:delText></w:r></w:del>';
  const path = written(
    'report.docx',
    docx(
      [
        p(run('Positiva iakttagelser')),
        item('Öppet klimat.'),
        p(run('Tydliga ') + deleted + run('mål.'), '<w:pStyle w:val="ListBullet"/>'),
        p(run('Avvikelser')),
        p(run('Avfall saknar &amp; behöver märkning.')),
        p(run('Kemikalier saknar register.')),
      ].join(''),
    ),
  );
  expect(
    pastedFindings(reportText(path), { today: '2024-05-01' }).findings.map(({ kind, text }) => [
      kind.kind,
      text,
    ]),
  ).toEqual([
    ['positive', 'Öppet klimat.'],
    ['positive', 'Tydliga mål.'],
    ['nonconformity', 'Avfall saknar & behöver märkning.'],
    ['nonconformity', 'Kemikalier saknar register.'],
  ]);
});

test('headings of a Word document part what they stand over, whatever they are called', () => {
  const heading = (text: string): string => p(run(text), '<w:pStyle w:val="Rubrik2"/>');
  const path = written(
    'headings.docx',
    docx(
      heading('Avvikelser') +
        p(run('Skylt saknas.')) +
        heading('Vad vi gör nu') +
        p(run('Rapporten skickas i maj.')),
    ),
  );
  const { findings, left } = pastedFindings(reportText(path), { today: '2024-05-01' });
  expect(findings.map(({ text }) => text)).toEqual(['Skylt saknas.']);
  expect(left).toEqual(['Vad vi gör nu', 'Rapporten skickas i maj.']);
});

test('a table in a Word document has tabs between its cells, and quotes where a cell has several lines', () => {
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = `<w:tbl>${row(cell('Nr'), cell('Fynd'))}${row(cell('1'), cell('Ett', 'två'))}</w:tbl>`;
  expect(reportText(written('table.docx', docx(p(run('Revision')) + table)))).toBe(
    'Revision\n\n\nNr\tFynd\n1\t"Ett\ntvå"\n',
  );
});

test.each([
  ['UTF-8', Buffer.from('Åtgärd')],
  ['UTF-16', Buffer.from('\uFEFFÅtgärd', 'utf16le')],
  ['Windows-1252', Buffer.from('Åtgärd', 'latin1')],
])('a text in %s', (name, bytes) => {
  expect(reportText(written(`${name}.txt`, bytes))).toBe('Åtgärd');
});

test.each([
  ['picture.txt', new Uint8Array([1, 0, 2, 0]), 'no-report'],
  ['page.html', '<!DOCTYPE html><p>Avvikelser', 'no-report'],
  ['letter.rtf', '{\\rtf1 Avvikelser}', 'no-report'],
  ['other.docx', emptyPackage().save(), 'missing-part'],
  ['text.docx', 'no document', 'not-a-zip'],
  ['list.csv', 'a;"b\nc;d', 'open-quote'],
])('%s is refused with its reason', (name, content, reason) => {
  expect(() => reportText(written(name, content))).toThrow(reason);
});
