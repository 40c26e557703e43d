import { replay } from '../../../src/book/replay';
import { appsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { jobs } from '../../../src/jobs/jobs';
import { sample, worldFrom } from '../../apps-script/seeded-world';
import { comparable } from '../comparable';
import { servicesOf } from './seeded';

test.each([
  ['pot', { today: '2020-11-24' }],
  ['cycle', { today: '2021-11-24', year: 2021 }],
] as const)('%s in Google Sheets is as planned, and taken back as it was', (job, request) => {
  const book = sample('handlingsplan-exempel.xlsx');
  const planned = replay(book, jobs[job](book, request).changes.edits);
  const { book: state } = worldFrom(book, [planned]);
  const host = appsScriptHost(servicesOf(state));
  const before = host.read();
  const { changes } = jobs[job](before, request);
  expect(changes.edits.length).toBeGreaterThan(0);
  const { undo } = host.apply(changes, { note: { job, day: request.today, cells: 1 } });
  const after = appsScriptHost(servicesOf(state)).read();
  expect(comparable(after)).toEqual(comparable(replay(before, changes.edits)));
  expect(jobs[job](after, request).changes.edits).toEqual([]);
  const again = appsScriptHost(servicesOf(state));
  again.apply(undo);
  expect(comparable(again.read())).toEqual(comparable(before));
});
