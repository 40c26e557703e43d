import { deadlineReader } from '../../src/plan/deadlines/deadlines';
import type { Status } from '../../src/plan/status';
import { statusReader } from '../../src/plan/statuses/statuses';
import { statuses as enStatuses } from '../../src/text/en/glossary';
import { statuses as svStatuses } from '../../src/text/sv/glossary';
import { guideFile, guideLanguages, type GuideLanguage } from './guide-files';

/* What the guide says of how dates and statuses are read is held against the readers themselves. */

const names = { sv: svStatuses, en: enStatuses };

/** The rows of the page's tables, each as its cells. */
const tablesOf = (language: GuideLanguage): readonly (readonly (readonly string[])[])[] =>
  guideFile(language, 'columns.md')
    .split(/\n{2,}/)
    .filter((block) => block.startsWith('|'))
    .map((block) =>
      block
        .split('\n')
        .slice(2)
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    );

const each = (cell = ''): readonly string[] => cell.split(',').map((text) => text.trim());

/** The last day of each example, row by row; `none` is a time without an end, `asked` one that a person is asked about. */
const days: readonly (readonly string[])[] = [
  ['2020-10-16', '2020-10-16', '2020-10-16'],
  ['2020-10-16', '2020-10-16'],
  ['2020-10-31', '2020-10-31'],
  ['2020-02-29', '2020-06-19'],
  ['2020-09-30', '2020-09-30'],
  ['2021-06-30', '2020-12-31'],
  ['2021-12-31'],
  ['none', 'none', 'none'],
];

test.each(guideLanguages)('due dates are read as the guide says (%s)', (language) => {
  const read = deadlineReader({ planYear: 2020, language, dayOrder: () => 'unknown' });
  const outcome = (text: string): string => {
    const { date, kind } = read(text);
    if (date !== null) return date;
    return kind === 'continuous' || kind === 'recurring' ? 'none' : 'asked';
  };
  const rows = (tablesOf(language)[0] ?? []).map(([cell]) => each(cell));
  expect(rows.slice(0, -1).map((row) => row.map(outcome))).toEqual(
    days.map((row, index) => row.slice(0, rows[index]?.length)),
  );
  expect(rows.at(-1)?.map((text) => [text, outcome(text)])).toEqual(
    rows.at(-1)?.map((text) => [text, 'asked']),
  );
});

test.each(guideLanguages)('statuses are read as the guide says (%s)', (language) => {
  const read = statusReader({ language, today: '2020-11-24' });
  const rows = tablesOf(language)[1] ?? [];
  expect(rows).toHaveLength(6);
  const byName = new Map(Object.entries(names[language]).map(([status, name]) => [name, status as Status]));
  for (const [name = '', texts] of rows)
    expect([name, ...each(texts).map((text) => read(text).status)]).toEqual([
      name,
      ...each(texts).map(() => byName.get(name)),
    ]);
});
