import fc from 'fast-check';
import { textOf, type CellValue } from '../../../src/book/cells';
import { jobs } from '../../../src/jobs/jobs';
import { textIn } from '../../../src/text/text';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

const request = { today: '2020-11-24', language: 'sv' } as const;
const { agenda } = textIn('sv');

const actions = ['Byt lampor', 'Sortera avfall', 'Res mindre', 'Mät maten'].map(
  (title, index): readonly CellValue[] => [`Å-0${index + 1}`, title, 'Eva Berg', day('2020-12-01'), 'Pågår'],
);

/** A plan that is put in order where it stands, and one that is put in order on a new sheet. */
const layouts: Readonly<Record<string, (rows: Rows) => Rows>> = {
  'one block': (rows) => rows,
  'goals between the rows': (rows) => [
    ['Mål 1. Energi'],
    ...rows.slice(0, 2),
    ['Mål 2. Avfall'],
    ...rows.slice(2),
  ],
};

const heading = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];

/** Each finding is answered by the action of its number, said in a column for it or in a comment. */
const findings = (isInColumn: boolean): Rows => [
  ['Nr', 'Iakttagelse', 'Typ', isInColumn ? 'Åtgärd nr' : 'Kommentar'],
  ...actions.map(([id], index): readonly CellValue[] => [
    `F${index + 1}`,
    `Rutinen saknas i hus ${index + 1}`,
    'Avvikelse',
    isInColumn ? textOf(id ?? null) : `Se åtgärd ${textOf(id ?? null)}`,
  ]),
];

/** What the agenda says of each finding, in order. */
function saidBy(job: 'agenda' | 'review', rows: Rows, isInColumn: boolean): readonly string[] {
  const book = bookOf(sheetOf('Plan 2020', rows), sheetOf('Revision', findings(isInColumn)));
  const lines = jobs[job](book, request).agenda?.items[5]?.lines ?? [];
  return lines.filter((line) => /^F\d/.test(line));
}

test('a copied row with the same number is never a reason to say that there is no action', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('agenda' as const, 'review' as const),
      fc.constantFrom(...Object.keys(layouts)),
      fc.boolean(),
      fc.subarray([0, 1, 2, 3]),
      fc.nat({ max: 4 }),
      (job, layout, isInColumn, copied, place) => {
        const rows = [...actions];
        rows.splice(place, 0, ...copied.flatMap((index) => (actions[index] ? [actions[index]] : [])));
        const lines = saidBy(job, [heading, ...(layouts[layout]?.(rows) ?? [])], isInColumn);
        expect(lines).toHaveLength(actions.length);
        for (const [index, line] of lines.entries()) {
          expect(line).not.toContain(agenda.noAction);
          const says = copied.includes(index) ? agenda.referenceUndecided : 'Åtgärd Å-';
          expect(line).toContain(says);
        }
      },
    ),
    { numRuns: caseCount(120) },
  );
});
