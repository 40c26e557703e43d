import { audited, auditedNames, linkingFigures, together, type Audited } from './audited';

/** What is asked of suggestions (docs/linking.md). */
const goals = { inThree: 0.94, precision: 0.97, recall: 0.65, quiet: 0.9 };

const missed = (set: Audited, asked = goals, ...more: Parameters<typeof linkingFigures>[1][]) => {
  const figures = linkingFigures(set, ...more);
  return Object.entries(asked).flatMap(([name, least]) => {
    const value = figures[name as keyof typeof goals];
    return value < least ? [`${name} ${value.toFixed(3)} < ${least}`] : [];
  });
};

const sets = auditedNames.map((name) => audited(name));

test.each(auditedNames)('the examples of the %s are linked as well as is asked', (name) => {
  const set = audited(name);
  expect(set.findings.length).toBeGreaterThan(30);
  expect(missed(set)).toEqual([]);
});

test('so are all together, where the actions of the others are in the way', () => {
  expect(missed(together(sets))).toEqual([]);
});

test('without a word of the glossary the ranking holds, and little is lost of what is proposed', () => {
  for (const set of sets) expect(missed(set, { ...goals, recall: 0.6 }, [])).toEqual([]);
});

test('of a finding whose actions have been taken away nothing else is proposed', () => {
  const proposed = sets.flatMap((set) =>
    set.findings
      .filter(({ answers }) => answers.length > 0)
      .map((finding) => {
        const actions = set.actions.filter(({ id }) => !finding.answers.includes(id));
        const findings = [{ ...finding, answers: [] }];
        const others = set.findings.filter((other) => other !== finding);
        // The other findings stay, so that words weigh what they weigh; only this one is judged.
        const { quiet } = linkingFigures({ findings: [...findings, ...others.map(withAnswer)], actions });
        return quiet;
      }),
  );
  const quiet = proposed.filter((one) => one === 1).length / proposed.length;
  expect(quiet).toBeGreaterThanOrEqual(0.95);
});

/** A finding that is not judged as one without an answer. */
const withAnswer = <Of extends { readonly answers: readonly string[] }>(finding: Of): Of =>
  finding.answers.length > 0 ? finding : { ...finding, answers: ['none'] };
