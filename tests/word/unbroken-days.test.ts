import * as fc from 'fast-check';
import { documentText } from '../../src/hosts/xlsx/document/document-text';
import { openPackage } from '../../src/opc/package';
import type { WordDocument } from '../../src/word/word-document';
import { wordFile } from '../../src/word/word-file';
import { run } from '../../src/word/word-text';

const documentOf = (text: string): WordDocument => ({
  title: 'Protokoll',
  language: 'sv',
  isLandscape: false,
  footer: '',
  blocks: [
    { kind: 'paragraph', text },
    { kind: 'table', headings: ['Dag'], widths: [100], rows: [{ cells: [text] }] },
  ],
});

const HYPHEN = '<w:noBreakHyphen/>';

test.each<[string, number]>([
  ['2020-10-16', 2],
  ['senast 2020-10-16, eller 2020-11-30.', 4],
  ['(2020-10-16)', 2],
  ['2020-10-16–2020-11-30', 4],
  ['2020-10-16/2020-11-30', 4],
  ['2020-10-16 09:30', 2],
  // What a person searches for by its hyphens keeps those of the keyboard.
  ['Å-07', 0],
  ['B-2020-10-16', 0],
  ['2020-10-16-3', 0],
  ['V-2020-0123', 0],
  ['12020-10-16', 0],
  ['ht-2020', 0],
])('no line ends within a day: %s', (text, hyphens) => {
  expect(run(text).split(HYPHEN)).toHaveLength(hyphens + 1);
});

test('what is read back is what was written', () => {
  const parts = fc.constantFrom(
    '2020-10-16',
    '2020-10',
    '-',
    '–',
    '\u2011',
    ' ',
    ' · ',
    'Å-07',
    'B-2020-10-16',
    '1',
    'x',
    '<&>',
  );
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (drawn) => {
      const text = `a${drawn.join('')}z`;
      const lines = documentText(openPackage(wordFile(documentOf(text)))).split('\n');
      const same = (line: string): string => line.replaceAll(/\s+/gu, ' ');
      expect(lines.map(same).filter((line) => line.includes(same(text)))).toHaveLength(2);
    }),
    { numRuns: 200 },
  );
});
