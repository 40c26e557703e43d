import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../src/hosts/xlsx/content-hash';
import { fileBytes } from '../src/hosts/xlsx/open';
import { snapshotOf } from '../src/hosts/xlsx/read';
import { readUnit } from '../src/portfolio/unit-facts';

/**
 * The yardstick: the workbooks of a folder read one by one in this process, by the same function.
 * @param part which of `parts` equal parts of the folder, from 0
 * @returns how many actions they have
 */
export function oneByOne(folder: string, part = 0, parts = 1): number {
  let actions = 0;
  for (const [index, name] of readdirSync(folder).entries()) {
    if (index % parts !== part) continue;
    const file = join(folder, name);
    const bytes = fileBytes(file);
    const { facts } = readUnit(snapshotOf(bytes, file), name, { today: '2020-11-24' });
    if (hashOf(bytes) !== '' && facts.what === 'plan') actions += facts.tally.total;
  }
  return actions;
}
