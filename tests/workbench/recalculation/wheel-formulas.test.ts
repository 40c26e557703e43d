import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { jobs } from '../../../src/jobs/jobs';
import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import { caseCount } from '../../case-count';
import { disagreements } from '../../ironcalc';
import { resultsOn } from './reviewed';

const WHEEL = 'Årshjul';
const CYCLE = 'Årscykel 2021';

const host = xlsxHost(readFileSync(join(__dirname, '../../../samples/handlingsplan-exempel.xlsx')));
host.apply(jobs.review(host.read(), { today: '2020-11-10' }).changes);
const bytes = host.bytes();

/** What a person types into the annual cycle, whose activities are in rows 5 to 15, months in A and titles in B. */
const edit = fc.record({
  row: fc.integer({ min: 5, max: 15 }),
  column: fc.integer({ min: 1, max: 3 }),
  text: fc.constantFrom('maj', 'Skoldialog', 'SKOLDIALOG', '', '7', 'sant'),
});

test('whatever is typed into the annual cycle, the rows of the wheel say what another engine says, without it', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const workbench = openWorkbench(bytes, { today: '2020-11-10' });
      for (const { row, column, text } of edits) workbench.typeInto({ sheet: CYCLE, row, column }, text);
      const saved = snapshotOf(workbench.save());
      expect(disagreements(saved, WHEEL)).toEqual([]);
      expect(workbench.calculationCost().owner.runs).toBe(0);
    }),
    { numRuns: caseCount(60) },
  );
});

test('an activity that is moved to another month is said to have changed, and no other', () => {
  const workbench = openWorkbench(bytes, { today: '2020-11-10' });
  expect(
    [...resultsOn(snapshotOf(workbench.save()), WHEEL).values()].filter((said) => said === 'Ändrad'),
  ).toEqual([]);
  workbench.typeInto({ sheet: CYCLE, row: 12, column: 1 }, 'december');
  expect(
    [...resultsOn(snapshotOf(workbench.save()), WHEEL).values()].filter((said) => said === 'Ändrad'),
  ).toEqual(['Ändrad']);
});
