import fc from 'fast-check';
import { isOfOriginal, needsDecision, shortList } from '../../src/plan/needs-decision';
import type { Problem, ProblemCode } from '../../src/plan/reading';

const problem = (code: ProblemCode, severity: Problem['severity'], row: number): Problem => ({
  code,
  severity,
  at: { sheet: 'Plan', row, column: 1 },
});

const problems = fc
  .array(
    fc.constantFrom(
      ['missing-status', 'warning'] as const,
      ['changed-source', 'note'] as const,
      ['new-in-source', 'note'] as const,
      ['merged-cells', 'note'] as const,
    ),
    { maxLength: 60 },
  )
  .map((list) => list.map(([code, severity], index) => problem(code, severity, index + 1)));

test('what is shown and what is left are all that is to be decided or has happened to an original', () => {
  fc.assert(
    fc.property(problems, fc.integer({ min: 2, max: 30 }), (all, most) => {
      const { shown, left } = shortList(all, most);
      const asked = all.filter(needsDecision);
      const named = all.filter((one) => isOfOriginal(one));
      expect(shown.length).toBe(Math.min(most, asked.length + named.length));
      expect(shown.length + left).toBe(asked.length + named.length);
      const half = Math.floor(most / 2);
      expect(shown.filter(isOfOriginal).length).toBeGreaterThanOrEqual(Math.min(named.length, half));
      expect(shown.filter(needsDecision).length).toBeGreaterThanOrEqual(Math.min(asked.length, most - half));
      expect(shown.map(needsDecision)).toEqual(
        shown.map(needsDecision).sort((a, b) => Number(b) - Number(a)),
      );
    }),
  );
});
