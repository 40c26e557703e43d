import fc from 'fast-check';
import type { Subject } from '../../../src/plan/columns/content';
import { contentOf } from '../../../src/plan/tables/column-content';
import { gridOf } from '../../../src/plan/tables/grid';
import { readingMemory } from '../../../src/plan/reading-memory';
import { noWords } from '../../../src/plan/settings/own-words';
import { sheetOf } from '../sheet-of';

const subjects: readonly Subject[] = [
  'people',
  'deciding',
  'units',
  'verbs',
  'grades',
  'lacks',
  'goals',
  'names',
  'years',
  'large',
];
const cells = [
  'Miljösamordnare',
  'Styrelsen',
  'IT',
  'Byt lampor i hus 3',
  'Hög',
  'Rutin saknas',
  'Minska avfallet med 20 %',
  2020,
  400,
  0.5,
  null,
];

/** What the column's words are about, asked in this order. */
function counted(
  column: readonly (string | number | null)[],
  order: readonly Subject[],
): ReadonlyMap<Subject, number> {
  const grid = gridOf(
    sheetOf(
      'Plan',
      column.map((value) => [value]),
    ),
  );
  const { signs } = readingMemory().readersFor('sv', '2020-11-24', noWords);
  const content = contentOf(
    grid,
    1,
    column.map((_, index) => index + 1),
    signs,
  );
  const found = new Map(order.map((subject) => [subject, content.about(subject)]));
  return new Map(subjects.map((subject) => [subject, found.get(subject) ?? -1]));
}

it('a column is about the same whichever subject is asked for first, and however often', () => {
  const column = fc.array(fc.constantFrom(...cells), { minLength: 1, maxLength: 8 });
  const order = fc.shuffledSubarray([...subjects], { minLength: subjects.length });
  fc.assert(
    fc.property(column, order, (values, asked) => {
      expect(counted(values, [...asked, ...asked])).toEqual(counted(values, subjects));
    }),
  );
});

it('each subject is counted in the cells that are about it', () => {
  expect(Object.fromEntries(counted(cells, subjects))).toEqual({
    people: 3,
    deciding: 1,
    units: 2,
    verbs: 2,
    grades: 1,
    lacks: 1,
    goals: 1,
    names: 5,
    years: 1,
    large: 1,
  });
});
