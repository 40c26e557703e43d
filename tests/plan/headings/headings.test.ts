import fc from 'fast-check';
import { headingKey, isPeriod } from '../../../src/plan/headings/heading-key';
import { headingOf, headingReader } from '../../../src/plan/headings/headings';
import { vocabulary } from '../../../src/plan/headings/heading-vocabulary';
import { headingSpellings } from './heading-spellings';
import { expectLinear } from '../../linear-time';
import { unicodeText } from '../../unicode-text';

const spelled = headingSpellings.flatMap(({ kind, fields, more, texts }) =>
  texts.split('|').map((text) => [text.trim(), kind, fields, more] as const),
);

describe('headings met in real plans', () => {
  it.each(spelled)('%s (%s)', (text, kind, fields, more) => {
    const reading = headingOf(text, kind);
    expect(fields).toContain(reading.field);
    if (more !== undefined) expect(reading.more).toBe(more);
  });
});

describe('headings as people type them', () => {
  it.each([
    ['ÅTGÄRD:', 'title'],
    ['Åtgärd*', 'title'],
    ['A\u030Atga\u0308rd', 'title'],
    ['Åtgärd (vad ska göras?)', 'title'],
    ['Klart senast (datum)', 'deadline'],
    ['Klart\u00A0senast', 'deadline'],
    ['Klart\nsenast', 'deadline'],
    ['An-\nsvarig', 'owner'],
    ['Ansvarig chef', 'owner'],
    ['Ansvarig/samordnare', 'owner'],
    ['Huvudansvarig för målet', 'owner'],
    ['Ansvrig', 'owner'],
    ['Ownr', 'owner'],
    ['Kommmentar', 'comment'],
    ['Kommentarer/uppföljning', 'comment'],
    ['Komentar 2020', 'comment'],
    ['Status 2017-11', 'status'],
    ['Status per 2020-10-31', 'status'],
    ['Status ht 2020', 'status'],
    ['Progress: Red/Amber/Green', 'status'],
    ['Implemented?Yes/No', 'status'],
    ['Prioritet (1–5)', 'priority'],
    ['Kostnad tkr', 'cost'],
    ['Budget (kr)', 'cost'],
    ['Statuskommentar', 'comment'],
    ['Åtgärdsnummer', 'id'],
    ['Löpnr.', 'id'],
    ['Verksamhetsområde', 'area'],
    ['Klimatåtgärd', 'title'],
    ['Who is responsible?', 'owner'],
    ['Reviderat slutdatum', 'deadline'],
    ['Faktiskt slutdatum', 'completedAt'],
    ['Date completed', 'completedAt'],
    ['Avvikelse nr', 'finding.ref'],
    ['Grundorsak', 'finding.cause'],
    ['Andel klart (%)', 'percent'],
    ['Antal åtgärder', 'unknown'],
    ['Number of actions', 'unknown'],
  ])('%j is %s', (text, field) => {
    expect(headingOf(text).field).toBe(field);
  });

  it.each([['Blåbär'], ['Xyzzy'], ['__proto__'], ['constructor'], ['hasOwnProperty'], ['42'], ['']])(
    '%j names nothing',
    (text) => {
      expect(headingOf(text)).toEqual({ field: 'unknown', certainty: 'guess', kindHints: [] });
    },
  );

  it('tells the original deadline from the revised one', () => {
    expect(headingOf('Ursprunglig tidpunkt').more).toBe('original');
    expect(headingOf('Reviderad tidpunkt').more).toBe('revised');
    expect(headingOf('Ny tidplan').more).toBe('revised');
    expect(headingOf('Revised Target Completion Date').more).toBe('revised');
  });

  it('means by kind of table what the kind has', () => {
    expect(headingOf('Nr', 'findings').field).toBe('finding.ref');
    expect(headingOf('Nr', 'actions').field).toBe('id');
    expect(headingOf('Beslut', 'decisions').field).toBe('title');
    expect(headingOf('Åtgärd', 'findings')).toMatchObject({ field: 'title', more: 'action' });
  });

  it.each([['Q1'], ['Tertial 2 2020'], ['okt'], ['2020-10'], ['Vecka 42'], ['ht 2021'], ['2020']])(
    '%s is only a time',
    (text) => {
      expect(isPeriod(headingKey(text))).toBe(true);
    },
  );

  it.each([['Mål'], ['Status'], ['Marsch'], ['Till']])('%s is more than a time', (text) => {
    expect(isPeriod(headingKey(text))).toBe(false);
  });
});

describe('any heading', () => {
  const known = [...vocabulary().keys()];

  it('is found in every spelling', () => {
    const variants = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => `${text}:`,
      (text: string) => ` ${text}\u00A0`,
      (text: string) => `${text}*`,
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replace(' ', '\n'),
      (text: string) => text.replace(' ', '\u00A0'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...known), variants, (key, vary) => {
        const plain = headingReader()(key).readings[0];
        expect(headingReader()(vary(key)).readings[0]).toEqual(plain);
      }),
    );
  });

  it('is read without failing, and the same each time', () => {
    const read = headingReader();
    fc.assert(
      fc.property(unicodeText({ maxLength: 300 }), (text) => {
        expect(read(text)).toEqual(headingReader()(text));
      }),
    );
  });

  it('is read in linear time', () => {
    expectLinear(headingOf, ['a', 'åtgärd ', '(', '1.', 'klart senast '], 100_000);
    expectLinear((text) => headingOf(`Status ${text}`), ['q1 '], 100_000);
  });
});
