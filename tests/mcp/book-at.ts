import { readFileSync } from 'node:fs';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { withoutLog } from '../book/without-log';
import { comparable } from '../hosts/comparable';

/** What the workbook in a file says, without the log of runs, which knows when each was. */
export const bookAt = (file: string): unknown => comparable(withoutLog(snapshotOf(readFileSync(file), file)));
