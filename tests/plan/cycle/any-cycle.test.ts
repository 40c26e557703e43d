import fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';
import { caseCount } from '../../case-count';

const today = '2020-11-24';

interface Month {
  readonly line: string;
  readonly activities: readonly string[];
}

const names = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const subjects = {
  sv: ['Genomgång', 'Revision', 'Inventering', 'Rapport', 'Dialog', 'Utbildning', 'Mätning', 'Riskanalys'],
  en: ['Review', 'Audit', 'Inventory', 'Report', 'Dialogue', 'Training', 'Measurement', 'Risk analysis'],
};
const large = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A month line as people write it. */
const lineFor = (language: 'sv' | 'en', month: number): fc.Arbitrary<string> => {
  const name = names[language][month] ?? '';
  const next = names[language][month + 1] ?? name;
  const to = language === 'sv' ? 'till' : 'to';
  return fc.constantFrom(
    large(name),
    name,
    name.toUpperCase(),
    `${large(name)} 2021`,
    `${large(name)}:`,
    ...(name === next
      ? []
      : [`${large(name)}- ${next}`, `${large(name)} – ${next}`, `${large(name)} ${to} ${next}`]),
  );
};

const cycles = fc.constantFrom('sv' as const, 'en' as const).chain((language) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 4, maxLength: 12 })
    .map((months) => months.sort((a, b) => a - b))
    .chain((months) =>
      fc.tuple(
        ...months.map((month, at) =>
          fc.record({
            line: lineFor(language, month),
            activities: fc
              .array(fc.constantFrom(...subjects[language]), { minLength: 1, maxLength: 3 })
              .map((list) => list.map((subject, nth) => `${subject} ${String.fromCharCode(65 + at)}${nth}`)),
          }),
        ),
      ),
    ),
);

const bullets = ['• ', '- ', '* ', '', '1. '] as const;

type Form = (months: readonly Month[], bullet: string) => Rows;

const forms: Readonly<Record<string, Form>> = {
  'lines below': (months, bullet) =>
    months.flatMap(({ line, activities }) => [[line], ...activities.map((text) => [`${bullet}${text}`])]),
  'lines below, with empty rows between': (months, bullet) =>
    months.flatMap(({ line, activities }) => [
      [line],
      ...activities.map((text) => [`${bullet}${text}`]),
      [null],
    ]),
  'next column, below': (months, bullet) =>
    months.flatMap(({ line, activities }) => [
      [line],
      ...activities.map((text) => [null, `${bullet}${text}`]),
    ]),
  'next column, beside': (months, bullet) =>
    months.flatMap(({ line, activities }) =>
      activities.map((text, nth) => [nth === 0 ? line : null, `${bullet}${text}`]),
    ),
  'month on every row': (months, bullet) =>
    months.flatMap(({ line, activities }) => activities.map((text) => [line, `${bullet}${text}`])),
  'several in one cell': (months, bullet) =>
    months.map(({ line, activities }) => [line, activities.map((text) => `${bullet}${text}`).join('\n')]),
  'all in one cell': (months, bullet) =>
    months.map(({ line, activities }) => [
      [line, ...activities.map((text) => `${bullet}${text}`)].join('\n'),
    ]),
  'two blocks side by side': (months, bullet) => {
    const half = Math.ceil(months.length / 2);
    const [left, right] = [months.slice(0, half), months.slice(half)].map((part) =>
      part.flatMap(({ line, activities }) => [line, ...activities.map((text) => `${bullet}${text}`)]),
    );
    const rows = Math.max(left?.length ?? 0, right?.length ?? 0);
    return Array.from({ length: rows }, (_, at) => [left?.[at] ?? null, null, right?.[at] ?? null]);
  },
  'months across': (months, bullet) => {
    const rows = Math.max(...months.map(({ activities }) => activities.length));
    return [
      months.map(({ line }) => line),
      ...Array.from({ length: rows }, (_, at) =>
        months.map(({ activities }) => (activities[at] === undefined ? null : `${bullet}${activities[at]}`)),
      ),
    ];
  },
};

const bare = (line: string): string => line.replace(/:$/, '');
const expected = (months: readonly Month[]): string[] =>
  months.flatMap(({ line, activities }) => activities.map((text) => `${bare(line)} · ${text}`)).sort();

test.each(Object.entries(forms))(
  '%s: every activity once, in its month, whatever else is there',
  (_, form) => {
    fc.assert(
      fc.property(
        cycles,
        fc.constantFrom(...bullets),
        fc.constantFrom<readonly [string, Rows]>(
          ['Blad1', []],
          ['Årscykel 2021', []],
          ['Sheet1', [['Annual cycle 2021'], [null]]],
          ['Blad2', [['Miljöledningssystemets årshjul'], [null]]],
        ),
        (months, bullet, [name, above]) => {
          const book = bookOf(sheetOf(name, [...above, ...form(months, bullet)]));
          const { tables, rows } = readPlan(book, { today });
          const read = tables.flatMap(({ rows: found, columns }) => {
            const month = columns.find(({ field }) => field === 'deadline')?.column ?? 0;
            return found.map(({ title, deadline, cells }) => {
              const written = cells.get(month);
              return `${bare(typeof written === 'string' ? written : deadline.text)} · ${title}`;
            });
          });
          expect(tables.map(({ kind }) => kind)).toEqual(['cycle']);
          expect(read.sort()).toEqual(expected(months));
          expect(rows.listed).toBe(0);
          const { agenda, changes } = jobs.agenda(book, { today });
          const lines = agenda?.items.find(({ no }) => no === 8)?.lines ?? [];
          expect(
            [...lines]
              .map((line) =>
                line.replace(/(?:: | · )(?:inom sex veckor|within six weeks)$/, '').replace(/:(?= ·)/, ''),
              )
              .sort(),
          ).toEqual(expected(months));
          expect(jobs.agenda(replay(book, changes.edits), { today }).changes.edits).toEqual([]);
        },
      ),
      { numRuns: caseCount(40) },
    );
  },
);
