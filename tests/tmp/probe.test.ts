import { readFileSync } from 'node:fs';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { textOf } from '../../src/book/cells';
import { replay } from '../../src/book/replay';
import { objectionsTo } from '../../src/book/objection';
import { jobs } from '../../src/jobs/jobs';
test('probe', () => {
  const book = xlsxHost(readFileSync('samples/handlingsplan-exempel.xlsx')).read();
  const request = { today: '2020-11-24' };
  const out = jobs['year-change'](book, request);
  console.log(JSON.stringify(out.yearChange, null, 1).replace(/\n\s{3,}/g, ' '));
  console.log(JSON.stringify(objectionsTo(book, out.changes)));
  const after = replay(book, out.changes.edits);
  for (const s of after.sheets) if (/2021|ordnad/.test(s.name)) console.log(s.name + '\n' + s.values.map((l, i) => `${i + 1}: ` + l.map(textOf).join(' | ')).join('\n'));
  console.log(out.problems.filter(p => /year|new|moved/.test(p.code)).map((p) => JSON.stringify(p)).join('\n'));
  const again = jobs['year-change'](after, request);
  console.log('again', JSON.stringify(again.changes.edits).slice(0, 3000), again.problems.map(p=>p.code).join(' '));
});
