import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { jobs } from '../../../src/jobs/jobs';
import { svWheel } from '../../../src/text/sv/wheel';
import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import { caseCount } from '../../case-count';
import { disagreements } from '../../ironcalc';
import { resultsOn } from './reviewed';

const WHEEL = 'Årshjul';
const CYCLE = 'Årscykel 2021';

const host = xlsxHost(readFileSync(join(__dirname, '../../../samples/handlingsplan-exempel.xlsx')));
host.apply(jobs.review(host.read(), { today: '2020-11-10' }).changes);
const bytes = host.bytes();

/** What a person types into the annual cycle, whose activities are in rows 5 to 15, months in A and titles in B; and below them. */
const edit = fc.record({
  row: fc.integer({ min: 5, max: 18 }),
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

test('how many activities have been added is said above the table, and none where one is only changed', () => {
  const workbench = openWorkbench(bytes, { today: '2020-11-10' });
  const said = (): readonly unknown[] => {
    const { values } = snapshotOf(workbench.save()).sheets.find(({ name }) => name === WHEEL) ?? {
      values: [],
    };
    return (values[3] ?? []).filter((value) => value !== null && value !== '');
  };
  workbench.typeInto({ sheet: CYCLE, row: 12, column: 2 }, 'Något annat');
  expect(said()).toEqual([]);
  workbench.typeInto({ sheet: CYCLE, row: 16, column: 1 }, 'mars');
  workbench.typeInto({ sheet: CYCLE, row: 16, column: 2 }, 'Miljödag');
  expect(said()).toEqual([1, svWheel.lacksOne]);
  workbench.typeInto({ sheet: CYCLE, row: 17, column: 2 }, 'Cykelvecka');
  expect(said()).toEqual([2, svWheel.lacksMany]);
});
