import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quirkNames as ofExcel, quirksNamed } from '../../workbench/office-double/known-quirks';
import { quirkNames as ofGoogle } from '../fakes/spreadsheet-app/quirks/known-quirks';

/** The names in the first cell of each row of the table of quirks on a page. */
function told(page: string, heading: string): readonly string[] {
  const [, section = ''] = readFileSync(join(__dirname, '../../docs', page), 'utf8').split(`## ${heading}\n`);
  const rows = (section.split('\n## ')[0] ?? '').match(/^\| `[^|]*\|/gm) ?? [];
  return rows.flatMap((row) => [...row.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name));
}

test.each([
  ['hosts.md', 'What Excel is reported to do wrong', ofExcel],
  ['hosts-google.md', 'What Google is reported to do', ofGoogle],
])('%s lists each quirk that its double has, and no other', (page, heading, names) => {
  expect([...told(page, heading)].sort()).toEqual([...names].sort());
});

test('each quirk of Excel has a public report, with its number on the page', () => {
  const page = readFileSync(join(__dirname, '../../docs/hosts.md'), 'utf8');
  for (const { name, reported } of quirksNamed(ofExcel)) {
    expect([name, reported.length]).not.toEqual([name, 0]);
    const [first = ''] = reported;
    expect([name, page.includes(/#\d+/.exec(first)?.[0] ?? first)]).toEqual([name, true]);
  }
});
