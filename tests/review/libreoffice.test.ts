import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { everydayOf } from '../case-count';
import { uncalculated } from '../hosts/xlsx/uncalculated';
import { csvOf, describeLibreOffice } from '../libreoffice';
import { sharedFolder } from '../shared-folder';
import { workbooksOfOthers } from './every-workbook';

const samples = everydayOf(['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx']).map(
  (name) => [name, join(__dirname, '..', '..', 'samples', name)] as const,
);

describeLibreOffice('reviewed workbooks in LibreOffice', () => {
  test('open without complaint, and give the numbers the overview shows', () => {
    const results = new Map<string, Uint8Array>();
    const overviews = new Map<string, string>();
    for (const [title, file] of [
      ...samples,
      ...(sharedFolder === undefined ? [] : workbooksOfOthers(sharedFolder)),
    ]) {
      const host = xlsxHost(readFileSync(file));
      host.apply(jobs.review(host.read(), { today: '2020-11-24' }).changes);
      const name = `${results.size + 1} ${title.replace(/\W+/g, '')}`;
      const overview = ownSheetNamed(host.read(), 'rollup');
      results.set(name, host.bytes());
      if (overview !== undefined) overviews.set(name, overview);
    }
    // LibreOffice starts once for all of them.
    const again = (name: string): string => `again ${name}`;
    const shown = csvOf(
      new Map(
        [...results].flatMap(([name, bytes]) => [
          [name, bytes],
          [again(name), uncalculated(bytes)],
        ]),
      ),
    );
    expect(overviews.size).toBeGreaterThanOrEqual(samples.length);
    for (const [name, overview] of overviews) {
      expect(shown.get(name)?.get(overview)).toMatch(/\d/);
      expect([name, shown.get(again(name))?.get(overview)]).toEqual([name, shown.get(name)?.get(overview)]);
    }
  }, 180_000);
});
