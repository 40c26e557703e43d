import { readFileSync } from 'node:fs';
import { guarded } from '../../../src/book/guarded';
import { sheetNamed } from '../../../src/book/snapshot';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { agendaIn } from '../../../src/jobs/agenda/agenda-layout';
import { jobs } from '../../../src/jobs/jobs';
import { minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import { sampleOf } from '../../cli/desk-in-folder';
import { day, heldMeeting, meeting } from '../../jobs/minutes/held-meeting';
import { comparable } from '../comparable';
import { excelUnderTest } from './excel-double';
import { told } from './told';

/** The sample as a file, with its agenda as the meeting left it. */
function heldFile(language: 'sv' | 'en'): Uint8Array {
  const file = xlsxHost(readFileSync(sampleOf(language)));
  file.apply(jobs.agenda(file.read(), { today: day, language, meeting }).changes);
  const held = agendaIn(heldMeeting(language));
  const book = file.read();
  const cells = held?.values ?? [];
  file.apply(
    guarded(book, [{ kind: 'writeCells', at: { sheet: held?.name ?? '', row: 1, column: 1 }, cells }]),
  );
  return file.bytes();
}

test.each(['sv', 'en'] as const)(
  'Excel makes the minutes and enters the decisions as the file does, and takes both back (%s)',
  async (language) => {
    const bytes = heldFile(language);
    const request = { today: day, language };
    const { host, workbench } = excelUnderTest(bytes);
    const file = xlsxHost(bytes);
    const undos = [];
    for (const job of ['minutes', 'decisions'] as const) {
      const { changes } = jobs[job](file.read(), request);
      undos.unshift((await host.apply(changes)).undo);
      file.apply(changes);
      const after = await host.read();
      expect(comparable(told(after))).toEqual(comparable(told(file.read())));
      expect(jobs[job](after, request).changes.edits).toEqual([]);
      expect(jobs[job](file.read(), request).changes.edits).toEqual([]);
    }
    expect([...workbench.unimplemented()]).toEqual([]);
    expect(minutesIn(await host.read(), day)?.formulas.size).toBe(0);
    for (const undo of undos) await host.apply(undo);
    const left = snapshotOf(workbench.save());
    expect(minutesIn(left, day)).toBeUndefined();
    expect(sheetNamed(left, 'Plan 2020')?.values).toEqual(sheetNamed(snapshotOf(bytes), 'Plan 2020')?.values);
  },
  120_000,
);
