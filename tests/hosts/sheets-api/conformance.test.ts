import { trialNames, verdicts, type Verdict } from '../../../src/hosts/conformance/trial';
import { sheetsApiHost } from '../../../src/hosts/sheets-api/sheets-api';
import { google } from './seeded';

const held = google();

test('what is taken for granted of a program holds on the emulator; the very list runs over the live API', async () => {
  const id = held.emulator().create({ results: (formula) => (formula.includes('&') ? 'xå' : 3) });
  const list: Verdict[] = [];
  for await (const verdict of verdicts(sheetsApiHost(held.access(), id))) list.push(verdict);
  expect(list.map(({ name }) => name)).toEqual(trialNames);
  expect(list.filter(({ passed }) => !passed)).toEqual([]);
}, 60_000);
