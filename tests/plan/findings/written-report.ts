import fc from 'fast-check';
import type { FindingKind } from '../../../src/plan/reading';

/** A report of an audit as somebody writes it, and what it says. */
export interface WrittenReport {
  readonly text: string;
  readonly findings: readonly { readonly kind: FindingKind; readonly text: string }[];
}

type Language = 'sv' | 'en';

const headings: Readonly<Record<Language, readonly (readonly [string, FindingKind])[]>> = {
  sv: [
    ['Positiva iakttagelser', { kind: 'positive' }],
    ['STYRKOR', { kind: 'positive' }],
    ['Goda exempel (3 st)', { kind: 'positive' }],
    ['Förbättringsförslag', { kind: 'improvement' }],
    ['Förbättringsområden:', { kind: 'improvement' }],
    ['Observationer från den interna revisionen 2024', { kind: 'improvement' }],
    ['Rekommendationer', { kind: 'improvement' }],
    ['Avvikelser', { kind: 'nonconformity' }],
    ['Mindre avvikelser', { kind: 'nonconformity', severity: 'minor' }],
    ['Avvikelser – större', { kind: 'nonconformity', severity: 'major' }],
    ['Avvikelser (mindre) 2023', { kind: 'nonconformity', severity: 'minor' }],
  ],
  en: [
    ['Positive observations', { kind: 'positive' }],
    ['Strengths:', { kind: 'positive' }],
    ['Good practice', { kind: 'positive' }],
    ['Opportunities for improvement', { kind: 'improvement' }],
    ['OFIs (4)', { kind: 'improvement' }],
    ['Recommendations from the internal audit 2024', { kind: 'improvement' }],
    ['Nonconformities', { kind: 'nonconformity' }],
    ['Major non-conformities', { kind: 'nonconformity', severity: 'major' }],
    ['Nonconformities (minor)', { kind: 'nonconformity', severity: 'minor' }],
  ],
};

/** Sentences that name kinds in passing, begin like headings, or hold what looks like a label. */
const sentences: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'Observationen att skolan övergår till hållbar catering mottas positivt.',
    'Farligt avfall i kemiförrådet saknar märkning enligt rutin V-2019-0216.',
    'Avvikelser som rapporteras följs upp först efter ett halvår.',
    'Positivt mottagande av den nya rutinen bland alla som deltog i utbildningen.',
    'Rekommenderas att en tidplan och resurser avsätts för det nya upplägget, så att de globala målen kan införas i alla program.',
    'Ledningen bör se över hur beslut kommuniceras i organisationen. Detta som ett led i att systemet blir synligt.',
    'Förbättringsförslag från förra året har inte tagits om hand.',
    'Miljö- och klimatmålen är inte kända av den personal som intervjuades.',
  ],
  en: [
    'The good practice of sharing travel data could be spread to other departments.',
    'Hazardous waste in the chemical store is not labelled as routine 12-04 requires.',
    'Nonconformities that are reported are followed up only after half a year.',
    'Recommendations of the last audit have not been dealt with.',
    'Management should review how decisions are communicated. This would make the system visible in all operations of the school.',
    'Strengths of the team include a thorough knowledge of the legal requirements and an open climate.',
  ],
};

/** Lines no longer than `width`, as a PDF or a mail breaks them. */
function broken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How the items of a list are set apart. */
const styles = [
  '• ',
  '-\t',
  '– ',
  '* ',
  '\uF0B7\t',
  'o\t',
  'number',
  'bracket',
  'ref',
  'paragraphs',
  'lines',
] as const;

type Style = (typeof styles)[number];

function itemText(text: string, index: number, style: Style, width: number): string {
  const sign =
    style === 'number'
      ? `${index + 1}. `
      : style === 'bracket'
        ? `${index + 1}) `
        : style === 'ref'
          ? `F${index + 1}: `
          : style === 'paragraphs' || style === 'lines'
            ? ''
            : style;
  // Lines that are not set apart are told by their ends: nobody breaks them.
  return style === 'lines' ? text : sign + broken(text, width).join('\n');
}

/** Reports of one to four sections, in each way that lists are written. */
export const writtenReport: fc.Arbitrary<WrittenReport> = fc
  .constantFrom<Language>('sv', 'en')
  .chain((language) =>
    fc
      .record({
        sections: fc.array(
          fc.record({
            heading: fc.constantFrom(...headings[language]),
            // A paragraph alone could as well be a finding a line.
            texts: fc.uniqueArray(fc.constantFrom(...sentences[language]), { minLength: 2, maxLength: 5 }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        style: fc.constantFrom(...styles),
        width: fc.integer({ min: 40, max: 110 }),
        hasGaps: fc.boolean(),
        newline: fc.constantFrom('\n', '\r\n', '\r'),
        preamble: fc.constantFrom(
          '',
          'Kära kollegor!\nHär kommer resultatet.\n\n',
          '6. Resultatet från den interna miljörevisionen 2024\n\n',
        ),
      })
      .map(({ sections, style, width, hasGaps, newline, preamble }) => {
        const gap = style === 'paragraphs' || (hasGaps && style !== 'lines') ? '\n\n' : '\n';
        const written = sections.map(
          ({ heading: [title], texts }) =>
            `${title}${hasGaps ? '\n\n' : '\n'}${texts.map((text, index) => itemText(text, index, style, width)).join(gap)}`,
        );
        return {
          text: (preamble + written.join('\n\n')).replaceAll('\n', newline),
          findings: sections.flatMap(({ heading: [, kind], texts }) => texts.map((text) => ({ kind, text }))),
        };
      }),
  );
