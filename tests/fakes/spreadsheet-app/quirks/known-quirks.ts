import { decimalComma } from './decimal-comma';
import { locks } from './locks';
import { otherLanguages } from './other-language';
import { othersRange } from './others-range';
import type { Execution, Quirk } from './quirk';
import { quotas } from './quotas';
import { slowCall } from './slow-call';
import { typedColumns } from './typed-columns';

/** What Google Sheets and its scripts are reported to do; docs/hosts-google.md says what Planbok does. */
export const knownQuirks: readonly Quirk[] = [
  ...typedColumns,
  decimalComma,
  ...otherLanguages,
  ...quotas,
  slowCall,
  ...locks,
  othersRange,
];

export const quirkNames: readonly string[] = knownQuirks.map(({ name }) => name);

export function quirkNamed(name: string): Quirk {
  const found = knownQuirks.find((quirk) => quirk.name === name);
  if (!found) throw new Error(`no quirk of Google's named ${name}`);
  return found;
}

/** Makes an execution go the way of each. */
export function withQuirks(execution: Execution, names: readonly string[]): void {
  for (const name of names) quirkNamed(name).install(execution);
}
