import { readFileSync, writeFileSync } from 'node:fs';
import { guarded } from '../../src/book/guarded';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { noSettings } from '../../src/plan/settings/settings';
import { SETTINGS_PROPERTY, storedText } from '../../src/plan/settings/stored-settings';
import type { ScanDocument } from '../../src/cli/scan-contract';
import { deskInFolder, sampleOf } from './desk-in-folder';

const sheet = 'Plan 2020';

test('the command obeys what a person has said about a column in a spreadsheet program; --map goes before it', async () => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  const fieldsOf = async (options: string): Promise<Record<string, string>> => {
    const { out } = await desk.run(`scan $plan.xlsx --json${options}`);
    const document = JSON.parse(out) as ScanDocument;
    const table = document.tables.find((one) => one.sheet === sheet);
    return Object.fromEntries((table?.columns ?? []).map(({ heading, field }) => [heading, field]));
  };
  const before = await fieldsOf('');
  const heading = Object.keys(before).find((name) => before[name] === 'owner') ?? '';
  expect(heading).not.toBe('');

  const host = xlsxHost(readFileSync(desk.at('plan.xlsx')));
  const value = storedText({ ...noSettings, columns: [{ sheet, heading, field: 'unit' }] });
  host.apply(guarded(host.read(), [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }]));
  writeFileSync(desk.at('plan.xlsx'), host.bytes());

  expect(await fieldsOf('')).toEqual({ ...before, [heading]: 'unit' });
  expect((await fieldsOf(` --map ${heading}=comment`))[heading]).toBe('comment');
  desk.remove();
});
