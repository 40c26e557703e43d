import { readFileSync } from 'node:fs';
import { statusReader } from '../../src/plan/statuses/statuses';
import { deadlineReader } from '../../src/plan/deadlines/deadlines';
import { headingOf, headingReader } from '../../src/plan/headings/headings';
import { statusInSwedish, timeInSwedish, headingInSwedish } from '../../src/plan/norwegian/norwegian';
it('tries', () => {
  const out: string[] = [];
  const read = statusReader({ language: 'nb', today: '2021-11-24', dates: { planYear: 2021, language: 'nb', dayOrder: () => 'day-first' } });
  const when = deadlineReader({ language: 'nb', planYear: 2021, dayOrder: () => 'day-first' });
  for (const line of readFileSync('/tmp/nbw/statuses.txt', 'utf8').split('\n').filter(Boolean)) {
    const [want = '', text = ''] = line.split(': ');
    for (const one of text.split(' | ')) { const got = read(one).status; if (got !== want) out.push(`${got === 'unknown' || got === 'missing' ? 'ask ' : 'WRONG'} ${one} => ${got} want ${want} [${statusInSwedish('nb')(one)}]`); }
  }
  for (const line of readFileSync('/tmp/nbw/deadlines.txt', 'utf8').split('\n').filter(Boolean)) {
    const [want = '', text = ''] = line.split(': ');
    for (const one of text.split(' | ')) { const r = when(one); const got = r.date ?? r.kind; if (got !== want) out.push(`${got === 'ambiguous' ? 'ask ' : 'WRONG'} ${one} => ${got} want ${want} [${timeInSwedish('nb')(one)}]`); }
  }
  for (const line of readFileSync('/tmp/nbw/heads.txt', 'utf8').split('\n').filter(Boolean)) {
    const [list = '', text = ''] = line.split(': ');
    const one = headingReader()(text);
    const field = (one.readings[0]?.field ?? '-') + '/' + (one.readings[0]?.more ?? '') + '/' + (one.readings[0]?.certainty ?? '');
    if (!field.startsWith(list)) out.push(`${list}: ${text} [${headingInSwedish(text.toLowerCase())}] => ${field}; leans ${one.leanings.slice(0, 2).map((l) => l.column.field + '/' + (l.column.more ?? '') + ' ' + l.weight).join(', ')}`);
  }
  require('node:fs').writeFileSync('/tmp/nbw/out.txt', out.join('\n'));
  void headingOf;
});
