import { columnMap } from '../../src/cli/column-map';
import { questionLines } from '../../src/cli/question-lines';
import type { Problem, ProblemCode } from '../../src/plan/reading';
import { enCli } from '../../src/text/en/cli';
import { svCli } from '../../src/text/sv/cli';
import { readingOf } from '../jobs/reading-of';

const asked = (texts: readonly string[], code: ProblemCode = 'unknown-status'): readonly Problem[] =>
  texts.map((found, index) => ({
    code,
    severity: 'warning',
    at: { sheet: 'Plan', row: index + 2, column: 7 },
    found,
  }));
const lines = (problems: readonly Problem[], most = 10) => questionLines(problems, readingOf(), most, svCli);

test('statuses in words that nobody knows are a line for each word, with the option that answers all its cells', () => {
  const drawn = lines(asked(['En cours', 'À venir', 'en cours ', 'Bloqué', 'En cours', 'À venir']));
  expect(drawn).toEqual([
    `    Plan!G2  En cours  ${svCli.alikeCells(3)}`,
    expect.stringContaining('--map "En cours=ongoing"'),
    `    Plan!G3  À venir  ${svCli.alikeCells(2)}`,
    expect.stringContaining('--map "À venir=ongoing"'),
    '    Plan!G5  Bloqué',
  ]);
  const [, option = ''] = /--map "(.+)"/.exec(drawn[1] ?? '') ?? [];
  expect(columnMap([option])).toEqual({
    map: new Map(),
    statuses: [{ text: 'En cours', status: 'ongoing' }],
  });
});

test.each<[string, readonly Problem[]]>([
  ['a sign may stand for this here and that there', asked(['?', '?', '…'])],
  ['another question is about its own cell', asked(['Å-1', 'Å-1'], 'no-such-reference')],
])('%s: each cell has its line', (_, problems) => {
  expect(lines(problems)).toHaveLength(problems.length);
});

test('times in words that nobody knows are a line for each word of a sheet, and say no status', () => {
  const times = asked(['kun ehditään', '25.8', 'Kun ehditään', '25.8'], 'ambiguous-deadline');
  const [first] = times;
  const elsewhere = first ? [{ ...first, at: { ...first.at, sheet: 'Plan 2021' } }] : [];
  expect(lines([...times, ...elsewhere])).toEqual([
    `    Plan!G2  kun ehditään  ${svCli.alikeCells(2)}`,
    '    Plan!G3  25.8',
    '    Plan!G5  25.8',
    "    'Plan 2021'!G2  kun ehditään",
  ]);
});

test('a word that cannot be typed has no option, and cells that are not shown are counted', () => {
  expect(lines(asked(['a=b', 'a=b']))).toEqual([`    Plan!G2  a=b  ${svCli.alikeCells(2)}`]);
  const words = ['un', 'deux', 'deux', 'trois', 'trois', 'trois'];
  expect(lines(asked(words), 1).at(-1)).toBe(`    ${svCli.more(5)}`);
});

test('the sentence is in the language of what is said', () => {
  const [, way] = questionLines(asked(['En cours', 'En cours']), readingOf(), 10, enCli);
  expect(way).toContain(enCli.ifWordIs('--map "En cours=ongoing"', ''));
});
