import { SaxesParser } from 'saxes';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { documentOf, type MadeDocument } from '../../../src/handouts/document/document';
import { minutesDocument } from '../../../src/handouts/document/minutes-document';
import { jobs } from '../../../src/jobs/jobs';
import { heldMinutes } from '../../../src/jobs/minutes/held-minutes';
import { openPackage } from '../../../src/opc/package';
import type { Language } from '../../../src/plan/field';
import { handoutText } from '../../../src/text/handouts';
import { textIn } from '../../../src/text/text';
import { inTemplate } from '../../../src/word/in-template';
import type { WordBlock } from '../../../src/word/word-document';
import { wordFile } from '../../../src/word/word-file';
import {
  day,
  heldMeeting,
  minutesMade,
  names,
  typedInAgenda,
  typedInMinutes,
} from '../../jobs/minutes/held-meeting';
import { describeWriter, documentsAs } from '../../libreoffice';

const requestOf = (language: Language, today = day) => ({ today, language }) as const;

function minutesOf(book: WorkbookSnapshot, language: Language, today = day): MadeDocument {
  const request = requestOf(language, today);
  const made = documentOf('minutes', book, jobs.scan(book, request).reading, request, language);
  if (!made) throw new Error('no minutes');
  return made;
}

const ofKind = <Kind extends WordBlock['kind']>(
  { document }: MadeDocument,
  kind: Kind,
): readonly Extract<WordBlock, { readonly kind: Kind }>[] =>
  document.blocks.filter(
    (block): block is Extract<WordBlock, { readonly kind: Kind }> => block.kind === kind,
  );

const part = (bytes: Uint8Array, name: string): string => openPackage(bytes).text(name);

/** Each paragraph's style and text, in order; parsing fails where the XML is no XML. */
function paragraphsOf(xml: string): readonly (readonly [style: string, text: string])[] {
  const paragraphs: [string, string][] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') paragraphs.push(['', '']);
    const last = paragraphs.at(-1);
    if (name === 'w:pStyle' && last) last[0] = String(attributes['w:val']);
    if (name === 'w:tab' && last && last[1] !== '') last[1] += '\t';
    if (name === 'w:noBreakHyphen' && last) last[1] += '-';
    isText = name === 'w:t';
  });
  parser.on('text', (text) => {
    const last = paragraphs.at(-1);
    if (isText && last) last[1] += text;
  });
  parser.on('closetag', () => (isText = false));
  parser.write(xml).close();
  return paragraphs;
}

describe.each(['sv', 'en'] as const)('the minutes of the sample’s meeting in Word (%s)', (language) => {
  const held = heldMeeting(language);
  const book = minutesMade(held);
  const made = minutesOf(book, language);
  const words = names[language];
  const { minutes: labels } = textIn(language);

  test('each point has a heading by style, the title one of its own', () => {
    const paragraphs = paragraphsOf(part(wordFile(made.document), 'word/document.xml'));
    const styled = (style: string): readonly string[] =>
      paragraphs.flatMap(([of, text]) => (of === style ? [text] : []));
    expect(styled('Title')).toEqual([labels.title(day)]);
    const headings = styled('Heading1');
    expect(headings.slice(0, made.points).map((text) => text.split('.')[0])).toEqual(
      Array.from({ length: made.points }, (_, at) => String(at + 1)),
    );
    expect(headings.slice(made.points)).toEqual([
      labels.results('14001:2015'),
      labels.list.sheet,
      labels.closingTitle,
      labels.signatures,
      handoutText(language).wheel.title(2021),
    ]);
    expect(made.name).toBe(`minutes-${day}`);
  });

  test('the head has its rows, also those that are to be filled in', () => {
    const [head] = ofKind(made, 'facts');
    expect(new Set(head?.rows.map(([label]) => label))).toEqual(new Set(Object.values(labels.head)));
    expect(new Map(head?.rows).get(labels.head.chair)).toBe('Sandra Di Rocco');
    expect(new Map(head?.rows).get(labels.head.absent)).toBe('');
  });

  test('decisions are numbered and set off below their point, and stand in one table', () => {
    const decisions = ofKind(made, 'decision');
    const numbers = [1, 2, 3, 4, 5].map((number) => `B-2020-11-${number}`);
    const heading = labels.headings[5] ?? '';
    expect(decisions.map(({ label }) => label)).toEqual(numbers.map((number) => `${heading} ${number}`));
    const rooms = decisions[1];
    expect(rooms?.text).toBe(words.roomsDecided);
    for (const said of [`${words.rooms} `, 'IT', '2021-03-31']) expect(rooms?.details).toContain(said);
    const styled = paragraphsOf(part(wordFile(made.document), 'word/document.xml')).filter(
      ([style]) => style === 'Decision',
    );
    expect(styled.map(([, text]) => text.split('\t')[0])).toEqual(decisions.map(({ label }) => label));
    const table = ofKind(made, 'table').find(({ rows }) => rows[0]?.cells[0] === numbers[0]);
    expect(table?.rows.map(({ cells: [number] }) => number)).toEqual(numbers);
    expect(table?.rows[1]?.cells).toEqual([numbers[1], '3', words.roomsDecided, 'IT', '2021-03-31']);
  });

  test('what is no numbered decision stands in its line, and in the closing', () => {
    const lines = ofKind(made, 'table').flatMap(({ rows }) => rows.map(({ cells }) => cells));
    const next = lines.find(([item]) => item?.startsWith(words.next));
    expect(next?.[1]).toContain('2021-03-23 13–15');
    expect(new Map(ofKind(made, 'facts').at(-1)?.rows).get(labels.closing.next)).toBe('2021-03-23 13–15');
  });

  test('a line to sign for each who signs, kept on one page; page numbers at the foot', () => {
    const [signatures] = ofKind(made, 'signatures');
    expect(signatures?.rows.map(([role, name]) => [role, name])).toEqual([
      [labels.head.chair, 'Sandra Di Rocco'],
      [labels.head.secretary, 'Kristina von Oelreich'],
      [labels.head.checker, 'Helene Rune'],
    ]);
    const file = wordFile(made.document);
    const xml = part(file, 'word/document.xml');
    const table = xml.split('<w:tbl>').find((one) => one.includes(`>${labels.signedOn}<`)) ?? '';
    expect(table.match(/<w:bottom w:val="single"/gu)).toHaveLength(6);
    const rows = table.split('<w:tr>').slice(1);
    for (const row of rows.slice(0, -1)) expect(row).toContain('<w:keepNext/>');
    expect(rows).toHaveLength(4);
    expect(part(file, 'word/footer1.xml')).toMatch(/ PAGE .* NUMPAGES /u);
  });

  test('the wheel is a picture with its table in words, in a document of our own and in a template', () => {
    const template = wordFile({ ...made.document, blocks: [{ kind: 'paragraph', text: '{{planbok}}' }] });
    for (const file of [wordFile(made.document), inTemplate(made.document, template)]) {
      const pkg = openPackage(file);
      const xml = pkg.text('word/document.xml');
      const id = /r:embed="([^"]+)"/u.exec(xml)?.[1] ?? '';
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(
        pkg.text('word/_rels/document.xml.rels'),
      )?.[1];
      expect(new TextDecoder('latin1').decode(pkg.bytes(`word/${target}`)).slice(1, 4)).toBe('PNG');
      expect(pkg.text('[Content_Types].xml')).toContain('ContentType="image/png"');
      const said = /<wp:docPr [^>]*descr="([^"]*)"/u.exec(xml)?.[1] ?? '';
      const rows = ofKind(made, 'table').at(-1)?.rows ?? [];
      expect(rows).toHaveLength(11);
      for (const { cells } of rows) expect(said).toContain(`${cells[0]}. ${cells[1]}: ${cells[2]}`);
    }
  });

  test('once the agenda is for another meeting the minutes are printed as they stand', () => {
    const corrected = typedInMinutes(book, words.agenda, { decision: words.analysed });
    const next = typedInAgenda(corrected, textIn(language).agenda.roles.when, {
      input: '2021-03-23',
    });
    const reading = jobs.scan(corrected, requestOf(language)).reading;
    const standing = heldMinutes(corrected, day, textIn(language));
    const now = minutesOf(corrected, language);
    expect(standing && minutesDocument(standing, reading).blocks).toEqual(now.document.blocks.slice(0, -3));
    const later = minutesOf(next, language);
    expect(later.name).toBe(`minutes-${day}`);
    expect(ofKind(later, 'decision')[0]?.text).toBe(words.analysed);
  });
});

test('a workbook without minutes whose meeting is to come has none to print; nor does one without an agenda', () => {
  const held = heldMeeting('sv');
  for (const today of ['2020-11-01', '2020-11-23']) {
    const request = requestOf('sv', today);
    expect(documentOf('minutes', held, jobs.scan(held, request).reading, request, 'sv')).toBeNull();
  }
});

describeWriter('in LibreOffice', () => {
  test('Writer reads the headings, the decisions and the words in place of the picture', () => {
    const made = minutesOf(minutesMade(heldMeeting('sv')), 'sv');
    const files = new Map([['minutes', wordFile(made.document)]]);
    const text = new TextDecoder().decode(documentsAs(files, 'txt').get('minutes'));
    for (const block of made.document.blocks)
      if (block.kind === 'heading') expect(text).toContain(block.text);
    for (const { label, text: decided } of ofKind(made, 'decision'))
      expect(text).toContain(`${label}\t${decided}`);
    const again = documentsAs(files, 'docx', 'docx:MS Word 2007 XML').get('minutes');
    const xml = again ? part(again, 'word/document.xml') : '';
    expect(xml).toContain('7. April: Extern miljörevision (19–22 april) (Miljösamordnare)');
    expect(xml.match(/<w:drawing>/gu)).toHaveLength(1);
    expect(openPackage(again ?? new Uint8Array()).text('word/styles.xml')).toContain(
      '<w:name w:val="Decision"/>',
    );
  });
});
