import { statusReader } from '../../../src/plan/statuses/statuses';

const read = statusReader({ language: 'sv', today: '2026-05-20' });

/*
 * Text = its whole reading: the status, how sure it is, the share of the work and the day it was done, where it names them;
 * `more` where the text says more than a status does.
 */
const rows = `
0 % = notStarted certain 0 %
1 % = ongoing certain 1 % more
50 % = ongoing certain 50 % more
99 % = ongoing certain 99 % more
100 % = done certain 100 %
101 % = unknown guess
ca 60 % = ongoing certain 60 % more
klart 100 % = done likely more
60 % klart = ongoing likely 60 % more
klart 60 % = ongoing likely 60 % more
0 % klart = notStarted likely 0 % more
60 % påbörjat = ongoing likely 60 % more
0 % påbörjat = notStarted likely 0 % more
0 av 5 påbörjade = notStarted likely more
0 av 5 väntar = unknown guess
0 av 5 återstår = unknown guess
40 % kvar = ongoing likely 60 % more
0 % kvar = unknown guess
3 av 5 klara = ongoing likely more
5 av 5 klara = done likely more
0 av 5 klara = notStarted likely more
50 % klart, utgår = unknown guess
50 % utgår = unknown guess
Utgår (0 %) = cancelled likely 0 % more
Avbruten, 30 % = cancelled likely 30 % more
Cancelled at 30 % = unknown guess
60 % klart, flyttas till 2027 = moved likely 60 % more
30 % complete, put on hold = waiting likely 30 % more
30 % klart, pausad = waiting likely 30 % more
Klart = done certain
Genomfört = done certain
Klart 2026-05-12 = done likely 2026-05-12 more
Klart 2026-05-20 = done likely 2026-05-20 more
Klart 2026-05-21 = unknown guess
Klart 12 maj 2026 = done likely 2026-05-12 more
Klart den 12 maj = done likely more
Genomfört i maj 2026 = done likely more
Genomfört i april 2026 = done likely more
Pågår = ongoing certain
Pågår sedan mars = ongoing likely more
Klart? = unknown guess
Klart av Anna Berg = done likely more
Klart, Anna Berg = done likely more
Klart i Malmö = unknown guess
Ej påbörjad = notStarted certain
Ej påbörjad ännu = notStarted certain
Förlängd: nej = unknown guess
Kvarstår: nej = unknown guess
Pausad - nej = unknown guess
Planerad: nej = unknown guess
Återstår ej = unknown guess
Förlängs inte = unknown guess
Planeras inte = unknown guess
Pågår till nästa år = ongoing likely more
Förlängd till nästa år = ongoing likely more
Continues until next year = ongoing likely more
Flyttas till nästa år = moved certain
Pågår, flyttas till nästa år = moved likely more
Allt är inte klart = ongoing likely more
Alla åtgärder är ännu inte genomförda = ongoing likely more
Allt är klart = done likely more
Kommer inte längre att genomföras = cancelled likely more
Will no longer be implemented = cancelled likely more
Inte längre klar = unknown guess
Utgår, fortsätter = unknown guess
Försenad, ny tid planeras = ongoing likely more
Väntar på att arbetet återupptas = waiting likely more
Lagd på is = waiting likely more
✓ = done likely
☐ = notStarted likely
#N/A = unknown guess
`
  .trim()
  .split('\n')
  .map((row) => row.split(' = ') as [string, string]);

test.each(rows)('%s = %s', (text, reading) => {
  const { status, certainty, percent, completedAt, saysMore } = read(text);
  const share = percent === undefined ? '' : `${percent} %`;
  const parts = [status, certainty, share, completedAt, saysMore === true ? 'more' : ''];
  expect(parts.filter(Boolean).join(' ')).toBe(reading);
});
