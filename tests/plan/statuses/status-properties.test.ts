import fc from 'fast-check';
import { isIsoDay } from '../../../src/plan/deadlines/day';
import { statuses } from '../../../src/plan/status';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { openInSwedish } from './status-rows';
import { closedInSwedish } from './status-rows-closed';
import { expectLinear } from '../../linear-time';
import { caseCount } from '../../case-count';
import { unicodeText } from '../../unicode-text';

const today = '2020-11-24';
const texts = [openInSwedish, closedInSwedish].flatMap((table) => Object.values(table).flat());
const words =
  'klar inte pågår delvis flyttas från till 2021 utgår väntar, men 3 av 5 60% kvar ska 2020-05-01 / ( )'.split(
    ' ',
  );
const statusLike = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((list) => list.join(' '));

describe('any status', () => {
  it('is one of ours, with a real day and percentage or none', () => {
    const anyText = fc.oneof(unicodeText({ maxLength: 80 }), statusLike);
    const flags = fc.record({ yesNoColumn: fc.boolean(), doneColumn: fc.boolean() });
    fc.assert(
      fc.property(
        fc.constantFrom('sv', 'en'),
        flags,
        fc.oneof(anyText, fc.double()),
        (language, asks, value) => {
          const reading = statusReader({ language, today, ...asks })(value);
          expect(statuses).toContain(reading.status);
          expect(reading.completedAt === undefined || isIsoDay(reading.completedAt)).toBe(true);
          expect(reading.completedAt === undefined || reading.status === 'done').toBe(true);
          expect(reading.percent ?? 0).toBeGreaterThanOrEqual(0);
          expect(reading.percent ?? 0).toBeLessThanOrEqual(100);
        },
      ),
      { numRuns: caseCount(2000) },
    );
  });

  it('reads the same however its letters are composed, cased and spaced', () => {
    const read = statusReader({ language: 'sv', today });
    const pad = fc.constantFrom('', ' ', '\u00a0', '\n', '\u200b ');
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        pad,
        pad,
        fc.boolean(),
        fc.boolean(),
        (text, left, right, isLoud, isApart) => {
          const cased = isLoud ? text.toUpperCase() : text;
          const other = `${left}${isApart ? cased.normalize('NFD') : cased}${right}`.replaceAll(
            ' ',
            isLoud ? '\u00a0' : ' ',
          );
          const { text: _raw, ...sense } = read(text);
          const { text: _other, ...again } = read(other);
          expect([text, again]).toEqual([text, sense]);
        },
      ),
      { numRuns: caseCount(1500) },
    );
  });

  it('does not depend on what was read before', () => {
    const shared = statusReader({ language: 'sv', today });
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        expect(shared(text)).toEqual(statusReader({ language: 'sv', today })(text));
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const seeds = [
      'klar, ',
      'inte ',
      '3 av ',
      '/',
      'flyttas till nästa ',
      'tas med i ',
      '60% ',
      'å\u0323\u0301',
      'läggs i ',
      'xklart',
      '- ',
    ];
    expectLinear((text) => statusReader({ language: 'sv', today })(text), seeds);
  });
});
