import fc from 'fast-check';
import { LONGEST_MATCHED, folded, isNear, typosBetween } from '../../src/plan/matching';
import { unicodeText } from '../unicode-text';

describe('folded text', () => {
  it.each([
    ['  Klar ', 'klar'],
    ['Ej\u00a0påbörjad', 'ej påbörjad'],
    ['Ej\r\npåbörjad', 'ej påbörjad'],
    ['pa\u030ago\u0308r', 'pågör'],
    ['håll\u00adbar\u200bhet', 'hållbarhet'],
    ['maj–juni — a‑b', 'maj-juni - a-b'],
    ['maj ’20', "maj '20"],
    ['\ufeff\u200b', ''],
    ['', ''],
  ])('%j is %j', (text, match) => {
    expect(folded(text)).toBe(match);
  });

  it('is the same folded again, and short', () => {
    fc.assert(
      fc.property(unicodeText({ maxLength: 900 }), (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(3 * LONGEST_MATCHED);
      }),
    );
  });
});

describe('typos', () => {
  it.each([
    ['pågr', 'pågår'],
    ['pågåend', 'pågående'],
    ['genomförtt', 'genomfört'],
    ['avlsutad', 'avslutad'],
    ['deadlien', 'deadline'],
    ['ansvrig', 'ansvarig'],
    ['complted', 'completed'],
  ])('%j is near %j', (text, known) => {
    expect(isNear(text, known)).toBe(true);
  });

  it.each([
    ['oavslutad', 'avslutad'],
    ['mål', 'mal'],
    ['maj', 'mars'],
    ['status', 'startdatum'],
    ['incomplete', 'completed'],
  ])('%j is not near %j', (text, known) => {
    expect(isNear(text, known)).toBe(false);
  });

  it('are counted the same both ways, and none in the same word', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), minLength: 9, maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(typosBetween(a, a)).toBe(0);
        expect(typosBetween(a, b)).toBe(typosBetween(b, a));
      }),
    );
  });

  it('of one letter changed is one', () => {
    fc.assert(
      fc.property(fc.nat(7), (at) => {
        const word = 'pågående';
        expect(typosBetween(`${word.slice(0, at)}x${word.slice(at + 1)}`, word)).toBe(1);
      }),
    );
  });
});
