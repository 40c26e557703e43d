import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../src/hosts/xlsx/content-hash';
import { fileBytes } from '../src/hosts/xlsx/open';
import { snapshotOf } from '../src/hosts/xlsx/read';
import { readUnit } from '../src/portfolio/unit-facts';

/** The yardstick: the workbooks of a folder read one by one in this process, by the same function. @returns how many actions they have */
export function oneByOne(folder: string): number {
  let actions = 0;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const bytes = fileBytes(file);
    const { facts } = readUnit(snapshotOf(bytes, file), name, { today: '2020-11-24' });
    if (hashOf(bytes) !== '' && facts.what === 'plan') actions += facts.tally.total;
  }
  return actions;
}
