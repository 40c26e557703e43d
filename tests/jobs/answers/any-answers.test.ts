import fc from 'fast-check';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import type { Answer } from '../../../src/jobs/answers/answer';
import { jobs } from '../../../src/jobs/jobs';
import { plans } from '../../plan/any-sheet';
import { bookOf } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

const today = '2020-11-24';

const value = fc.oneof(
  fc.constantFrom('Klar', 'v. 42', 'Eva', 'Byta fönster i hus B', '=1+1', null, 7),
  fc.constant({ date: '2020-08-25' }),
);
const place = fc.record(
  { row: fc.integer({ min: 1, max: 14 }), column: fc.integer({ min: 1, max: 8 }) },
  { noNullPrototype: true },
);
const answer = fc.oneof(
  fc.record({ at: place, value }),
  fc.record({ at: place, leave: fc.constant(true as const) }),
);

test('whatever is answered, it can be done, what is not taken is told, and twice is once', () => {
  fc.assert(
    fc.property(plans, fc.array(answer, { minLength: 1, maxLength: 4 }), (sheet, said) => {
      const book = bookOf(sheet);
      const answers: readonly Answer[] = said.map((one) => ({
        ...one,
        at: { sheet: sheet.name, ...one.at },
      }));
      const { changes, problems } = jobs.structure(book, { today, answers });
      expect(objectionsTo(book, changes)).toEqual([]);
      const after = replay(book, changes.edits);
      const refused = new Set(problems.flatMap(({ code, at }) => (code.startsWith('answer-') ? [at] : [])));
      const taken = answers.filter(({ at }) => !refused.has(at));
      expect(jobs.structure(after, { today, answers: taken }).changes.edits).toEqual([]);
    }),
    { numRuns: caseCount(150) },
  );
}, 60_000);
