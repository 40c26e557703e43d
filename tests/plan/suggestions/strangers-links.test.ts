import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/book/cells';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { describeShared } from '../../shared-folder';
import { linkingFigures } from './audited';

/** The rows of a federal audit's workbook that begin with the reference of a finding: the reference, and the text beside it. */
const referred = (file: string): readonly { readonly id: string; readonly text: string }[] =>
  snapshotOf(readFileSync(file)).sheets.flatMap(({ values }) =>
    values.flatMap(([reference, text]) => {
      const id = textOf(reference ?? null);
      return /^\d{4}-\d{3}$/.test(id) ? [{ id, text: textOf(text ?? null) }] : [];
    }),
  );

describeShared('findings of a stranger, pages long, and the corrective actions that name them', (folder) => {
  test('the action is mostly among the first three, and what is proposed is right', () => {
    const at = (name: string) => referred(join(folder, 'workbooks', `${name}-171944.xlsx`));
    const findings = at('audit-findings-text').map(({ id, text }) => ({ id, text, answers: [id] }));
    const actions = at('corrective-action-plan');
    expect([findings.length, actions.length]).toEqual([30, 30]);
    const { inThree, precision, recall } = linkingFigures({ findings, actions });
    expect(precision).toBe(1);
    expect(inThree).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.25);
  });
});
