import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { jobs } from '../../../src/jobs/jobs';
import { sampleOf } from '../../cli/desk-in-folder';
import { describeOnPaper, pagesOf } from '../../libreoffice';
import { sharedFolder } from '../../shared-folder';

const request = { today: '2020-11-24' };

const files = [
  ['sample sv', sampleOf('sv')],
  ['sample en', sampleOf('en')],
  ...(sharedFolder === undefined
    ? []
    : [['school', join(sharedFolder, 'workbooks/sv/handlingsplan-2020-2021.xlsx')]]),
] as const;

describeOnPaper('the owners’ sheet on paper', () => {
  test('is a first page and one for each owner who has something open', () => {
    const workbooks = new Map<string, Uint8Array>();
    const expected = new Map<string, number>();
    for (const [name = '', file = ''] of files) {
      const bytes = readFileSync(file);
      const host = xlsxHost(bytes);
      const { changes, owners } = jobs.owners(host.read(), request);
      host.apply(changes);
      workbooks.set(`${name} before`, bytes);
      workbooks.set(`${name} after`, host.bytes());
      const open = owners?.owners.filter(({ remaining, unclear }) => remaining + unclear > 0) ?? [];
      expected.set(name, 1 + open.length);
    }
    const pages = pagesOf(workbooks);
    const added = [...expected.keys()].map((name): [string, number] => [
      name,
      (pages.get(`${name} after`) ?? 0) - (pages.get(`${name} before`) ?? 0),
    ]);
    expect(new Map(added)).toEqual(expected);
  }, 180_000);
});
