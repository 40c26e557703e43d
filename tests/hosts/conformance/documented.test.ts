import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programAssumptions } from '../../../src/hosts/conformance/program-assumptions';
import { trialNames } from '../../../src/hosts/conformance/trial';

const page = readFileSync(join(__dirname, '../../../docs/hosts.md'), 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| `([\w-]+)` +\|[^|]*\| ([\w ]+?) +\|/gm)].map(([, name = '', status = '']) => [
    name,
    status,
  ]),
);

test('docs/hosts.md says of every assumption how it is known, and of no other', () => {
  expect([...rows.keys()].sort()).toEqual([...trialNames, ...programAssumptions].sort());
  const statuses = new Set(rows.values());
  for (const status of statuses)
    expect(['verified live', 'library', 'documented', 'assumed']).toContain(status);
});
