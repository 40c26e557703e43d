import { goalNumbers } from '../../../src/jobs/goals/goal-number';

test.each([
  ['1.1', ['1.1'], ''],
  ['Mål 1.1 Alla program', ['1.1'], 'Alla program'],
  ['Goal 3: Waste', ['3'], 'Waste'],
  ['delmål 5.5', ['5.5'], ''],
  ['M3 Resor', ['m3'], 'Resor'],
  ['G-2', ['g-2'], ''],
  ['5. Resor', ['5'], 'Resor'],
  ['1.1, 2.3 och 4', ['1.1', '2.3', '4'], ''],
  ['Mål 1.1 og 2.3 (og 4)', ['1.1', '2.3', '4'], ''],
  ['1.1 ogsaa', ['1.1'], 'ogsaa'],
  ['Mål 1 & 2', ['1', '2'], ''],
  ['O1–O3 Resor', ['o1', 'o2', 'o3'], 'Resor'],
  ['1-3', ['1', '2', '3'], ''],
  ['O1 — 3', ['o1', 'o2', 'o3'], ''],
  ['1-2, 4', ['1', '2', '4'], ''],
  ['1-30', Array.from({ length: 30 }, (_, at) => String(at + 1)), ''],
  // From one to another of two kinds, backwards, to itself, of parts, or too many: only the first is one.
  ['O1–P3', ['o1'], 'P3'],
  ['1-O3', ['1'], 'O3'],
  ['3-1', ['3'], '1'],
  ['3-3', ['3'], '3'],
  ['1.1-3', ['1.1'], '3'],
  ['1-3.3', ['1'], '3.3'],
  ['1-31', ['1'], '31'],
  // Amounts, years of another kind and words are no numbers of goals.
  ['5 procent mindre avfall', [], '5 procent mindre avfall'],
  ['40 % av lärarna', [], '40 % av lärarna'],
  ['40% av lärarna', [], '40% av lärarna'],
  ['Minska avfallet med 20', [], 'Minska avfallet med 20'],
  ['Minska till 5 ton', [], 'Minska till 5 ton'],
  ['Resor', [], 'Resor'],
  ['', [], ''],
])('of “%s” the goals are %j', (text, numbers, rest) => {
  expect(goalNumbers(text)).toEqual({ numbers, rest });
});
