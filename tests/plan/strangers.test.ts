import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetter } from '../../src/book/area';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { readPlan } from '../../src/plan/read-plan';
import type { PlanReading } from '../../src/plan/reading';
import { linksOf } from '../../src/plan/references/references';
import { everydayOf } from '../case-count';
import { describeShared } from '../shared-folder';

const sheetsOf = (reading: PlanReading): readonly string[] =>
  reading.tables.map(({ sheet, kind, headerRow, rows }) => `${sheet}!${headerRow} ${kind} ${rows.length}`);

/** Letters of the columns of a field in the table on a sheet. */
const lettersOf = (reading: PlanReading, sheet: string, field: string): readonly string[] =>
  (reading.tables.find((table) => table.sheet === sheet)?.columns ?? [])
    .filter((column) => column.field === field)
    .map(({ column }) => columnLetter(column));

describeShared('workbooks made by strangers', (shared) => {
  const folder = join(shared, 'workbooks');
  const read = (file: string): PlanReading =>
    readPlan(snapshotOf(readFileSync(join(folder, file)), file), { today: '2020-11-24' });

  const files = readdirSync(folder).filter((file) => /\.xls[xm]$/.test(file));
  it.each(everydayOf(files))('%s counts every row', (file) => {
    const reading = read(file);
    const { read: all, interpreted, listed } = reading.rows;
    expect(interpreted + listed).toBe(all);
    expect(linksOf(reading).problems.length).toBeLessThan(50);
    expect(reading.problems.length).toBeLessThan(400);
  });

  it.each([
    ['POAM.xlsx', ['POA&M!7 actions 0', 'Example!7 actions 3']],
    ['converted-RHEL8V1R3.ckl-2026-03-03-0034.xlsm', ['POA&M!7 actions 2', 'Example!7 actions 3']],
    ['complex_plan.xlsx', ['Fichier dimport!2 actions 29']],
    ['plan_with_duplicate_actions.xlsx', ['Plan!2 actions 2']],
    ['modele-import-pa.xlsx', ['Fichier dimport!2 actions 1']],
    ['corrective-action-plan-171944.xlsx', ['Form!1 actions 30']],
    ['audit-findings-171944.xlsx', ['Form!1 findings 154']],
    ['audit-findings-text-171944.xlsx', ['Form!1 findings 30']],
    ['has_bad_finding_reference.xlsx', ['Form!1 findings 1']],
    ['Issue_Register.xlsx', ['Issue Register!1 actions 5']],
  ])('%s: %j', (file, tables) => {
    expect(sheetsOf(read(file))).toEqual(tables);
  });

  it('reads the recommendations of an English action plan, and no pivot', () => {
    const reading = read('WARA_Action_Plan_2024-05-07_12_07.xlsx');
    expect(sheetsOf(reading)).toEqual(['Recommendations!1 actions 109', 'Retirements!1 actions 12']);
    expect(reading.noPlan).toEqual(['ImpactedResources', 'ResourceTypes', 'PivotTable', 'Charts']);
    expect(lettersOf(reading, 'Recommendations', 'title')).toEqual(['H']);
    expect(lettersOf(reading, 'Recommendations', 'status')).toEqual(['A']);
  });

  it('lists the headings of a French plan that it cannot name', () => {
    const reading = read('complex_plan.xlsx');
    expect(lettersOf(reading, 'Fichier dimport', 'title')).toEqual(['D']);
    expect(lettersOf(reading, 'Fichier dimport', 'status')).toEqual(['Y']);
    expect(lettersOf(reading, 'Fichier dimport', 'startDate')).toEqual(['AA']);
    expect(lettersOf(reading, 'Fichier dimport', 'deadline')).toEqual(['AB']);
    const unnamed = reading.problems
      .filter(({ code }) => code === 'unnamed-heading')
      .map(({ found }) => found);
    expect(unnamed).toContain('Structure pilote');
    expect(reading.tables[0]?.confidence).toBeLessThanOrEqual(0.5);
    expect(reading.tables[0]?.skipped).toContainEqual({ row: 3, why: 'type-hints' });
  });
});
