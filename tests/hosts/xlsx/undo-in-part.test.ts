import { readFileSync } from 'node:fs';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { Failure } from '../../../src/hosts/failure';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { xlsxHost, type XlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import type { Package } from '../../../src/opc/package';
import { sampleOf } from '../../cli/desk-in-folder';
import { packageFaults } from '../../opc/schema-order';
import { describeLibreOffice, resavedBy } from '../../libreoffice';
import { workbookWith } from '../../opc/tiny-workbook';
import { comparable } from '../comparable';
import { write } from './after';
import { typedElsewhere } from './typed-elsewhere';

const run = (host: XlsxHost, ...edits: readonly Edit[]): void => {
  host.apply(guarded(host.read(), edits));
};

/** As a program leaves it that carries no parts along which it does not know. */
function withoutMemory(pkg: Package): void {
  const parts = pkg.names().filter((part) => part.startsWith('customXml/'));
  for (const part of parts) pkg.remove(part);
}

const markedSheet = (sheet: string): readonly Edit[] => [
  { kind: 'addSheet', sheet },
  {
    kind: 'setName',
    name: `planbok_${sheet}`,
    area: { sheet, row: 1, column: 1, rows: 1, columns: 1 },
    hidden: true,
  },
  { kind: 'writeCells', at: { sheet, row: 1, column: 1 }, cells: [['vår']] },
];

const hersIn = (host: XlsxHost, ...edits: readonly Edit[]): XlsxHost =>
  xlsxHost(typedElsewhere(host.bytes(), ...edits));

function refused(host: XlsxHost): Failure {
  const bytes = host.bytes();
  try {
    host.undoLast();
  } catch (error) {
    expect(host.bytes()).toBe(bytes);
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('not refused');
}

const faultsOf = (host: XlsxHost): readonly string[] => packageFaults(openedPackage(host.bytes()));

test('every cell but those that she has typed in is as before the run', () => {
  const host = xlsxHost(workbookWith());
  const before = host.read();
  run(host, write(2, 1, 'vårt', 'vårt', 'vårt'), ...markedSheet('Ny'));
  const later = hersIn(host, write(2, 2, 'hennes'), write(9, 1, 'också'));
  const { left } = later.undoLast();
  expect(left).toEqual([{ kind: 'cells', area: { sheet: 'Plan', row: 2, column: 2, rows: 1, columns: 1 } }]);
  expect(comparable(later.read())).toEqual(
    comparable(replay(before, [write(2, 2, 'hennes'), write(9, 1, 'också')])),
  );
  expect(faultsOf(later)).toEqual([]);
  expect(refused(later).details.reason).toBe('nothing-to-undo');
});

test('a sheet of ours that she has written on stays, and is known again; the run is done with', () => {
  const host = xlsxHost(workbookWith());
  run(host, write(2, 1, 'vårt'), ...markedSheet('Ny'));
  const hers: Edit = { kind: 'writeCells', at: { sheet: 'Ny', row: 5, column: 2 }, cells: [['hennes']] };
  const later = hersIn(host, hers);
  expect(later.undoLast().left).toEqual([{ kind: 'sheet-changed', sheet: 'Ny' }]);
  const { sheets, names } = later.read();
  expect(sheets.map(({ name }) => name)).toEqual(['Plan', 'Ny']);
  expect(sheets[1]?.values).toEqual([['vår'], [], [], [], [null, 'hennes']]);
  expect(names.map(({ name }) => name)).toEqual(['planbok_Ny']);
  expect(faultsOf(later)).toEqual([]);
  // Not "saved by another program": it was Planbok itself that forgot the run.
  expect(refused(xlsxHost(later.bytes())).details.reason).toBe('no-more-runs');
});

test('when all of it has been changed since, it says so and changes nothing', () => {
  const host = xlsxHost(workbookWith());
  run(host, write(2, 1, 'vårt'));
  const later = hersIn(host, write(2, 1, 'hennes'));
  expect(refused(later)).toMatchObject({
    code: 'conflict',
    details: { reason: 'nothing-holds', areas: [{ sheet: 'Plan', row: 2, column: 1 }] },
  });
});

describe('why there is no run to take back', () => {
  const withRun = (): XlsxHost => {
    const host = xlsxHost(workbookWith());
    run(host, ...markedSheet('Ny'));
    return host;
  };

  test('Planbok has done nothing', () => {
    expect(refused(xlsxHost(workbookWith())).details.reason).toBe('nothing-to-undo');
  });

  test('another program has saved the workbook and dropped the memory', () => {
    const pkg = openedPackage(withRun().bytes());
    withoutMemory(pkg);
    const rels = 'xl/_rels/workbook.xml.rels';
    pkg.put(rels, pkg.text(rels).replace(/<Relationship [^>]*customXml[^>]*\/>/, ''));
    expect(refused(xlsxHost(pkg.save())).details.reason).toBe('undo-forgotten');
  });

  test('what Planbok did was done in a program, which keeps its own memory', () => {
    const pkg = openedPackage(withRun().bytes());
    const journal = pkg
      .text('xl/workbook.xml')
      .replaceAll('"Ny"', '"planbok_journal"')
      .replaceAll('Ny!', 'planbok_journal!');
    pkg.put('xl/workbook.xml', journal);
    const sheet =
      [...pkg.names()].find((part) => pkg.text(part).includes('vår') && /sheet\d|sharedStrings/.test(part)) ??
      '';
    pkg.put(sheet, pkg.text(sheet).replace('vår', 'planbok journal 1'));
    withoutMemory(pkg);
    expect(refused(xlsxHost(pkg.save())).details.reason).toBe('undo-elsewhere');
  });

  test('the last twelve are taken back: the one before is forgotten, and nothing leads to what is not there', () => {
    const host = xlsxHost(workbookWith());
    for (let number = 1; number <= 14; number += 1) run(host, write(2, 1, `run ${number}`));
    for (let number = 1; number <= 12; number += 1) host.undoLast();
    expect(faultsOf(host)).toEqual([]);
    const pkg = openedPackage(host.bytes());
    const targets = [...pkg.text('xl/_rels/workbook.xml.rels').matchAll(/Target="\.\.\/(customXml[^"]*)"/g)];
    expect(targets.map(([, part]) => pkg.has(part ?? ''))).toEqual([true]);
    expect(refused(host).details.reason).toBe('no-more-runs');
  });
});

const shown = (book: WorkbookSnapshot): unknown =>
  book.sheets.map(({ name, values, formulas }) => [
    name,
    values.map((line) => line.map((value) => (value === '' ? null : value))),
    [...formulas],
  ]);

describeLibreOffice('a run on a workbook that LibreOffice has saved since', () => {
  const sample = new Uint8Array(readFileSync(sampleOf('sv')));
  const reviewed = xlsxHost(sample);
  reviewed.apply(jobs.review(reviewed.read(), { today: '2020-11-24' }).changes);
  const saved = resavedBy(reviewed.bytes());

  test('is taken back: the memory has travelled through it', () => {
    const host = xlsxHost(saved);
    expect(host.undoLast().left).toEqual([]);
    expect(shown(host.read())).toEqual(shown(xlsxHost(resavedBy(sample)).read()));
    expect(faultsOf(host)).toEqual([]);
  }, 120_000);

  test('is taken back but for what she has typed there', () => {
    const host = xlsxHost(saved);
    const overview = host.read().sheets.find(({ name }) => name === 'Lägesbild');
    const at = { sheet: overview?.name ?? '', row: 60, column: 2 };
    const hers = hersIn(host, { kind: 'writeCells', at, cells: [['att följa upp']] });
    const { left } = hers.undoLast();
    expect(left[0]).toEqual({ kind: 'sheet-changed', sheet: 'Lägesbild' });
    const names = hers.read().sheets.map(({ name }) => name);
    expect(names).toContain('Lägesbild');
    expect(names).not.toContain('Dagordning');
    expect(faultsOf(hers)).toEqual([]);
  }, 120_000);
});
