import type { CellInput, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import { Failure, type FailureCode } from '../../../src/hosts/failure';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import type { Package } from '../../../src/opc/package';
import { packageFaults } from '../../opc/schema-order';
import { comparable } from '../comparable';

/** The package after the edits, which must read back as `replay` says and break no order of ISO 29500. */
export function after(bytes: Uint8Array, edits: readonly Edit[]): Package {
  const host = xlsxHost(bytes);
  const before = host.read();
  const planned = replay(before, edits);
  host.apply(guarded(before, edits));
  expect(comparable(host.read())).toEqual(comparable(planned));
  const pkg = openedPackage(host.bytes());
  const faults = new Set(packageFaults(openedPackage(bytes)));
  expect(packageFaults(pkg).filter((fault) => !faults.has(fault))).toEqual([]);
  return pkg;
}

/** Why the edits are refused; the file must be the very one it was. */
export function refusal(
  bytes: Uint8Array,
  edits: readonly Edit[],
): { readonly code: FailureCode; readonly reason: string | undefined; readonly cell: string | undefined } {
  const host = xlsxHost(bytes);
  try {
    host.apply(guarded(host.read(), edits));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(host.bytes()).toBe(bytes);
    const { reason, cell } = error.details;
    return { code: error.code, reason, cell };
  }
  throw new Error('not refused');
}

/** One line of cells on the sheet `Plan`. */
export const write = (row: number, column: number, ...line: readonly CellInput[]): Edit => ({
  kind: 'writeCells',
  at: { sheet: 'Plan', row, column },
  cells: [line],
  overFormula: true,
});
