import { statusReader } from '../../../src/plan/statuses/statuses';

const read = statusReader({ language: 'sv', today: '2026-05-20' });

/* Each state with its month, read on the 20th of May: what has come counts, where the order of the months is sure. */
test.each(
  `
mars påbörjad / maj oklart = ongoing likely
mars klar, april oklart = unknown guess
jan påbörjad, mars pausad, april oklar = unknown guess
mars klart 50 %, april vet ej = unknown guess
mars påbörjad, maj klar? = unknown guess
mars påbörjad, april klar, oktober uppföljning pågår = unknown guess
okt pågår, mars klar = done likely
nov påbörjad, april klar = done likely
mars påbörjad, mars klar = unknown guess
april klar, mars påbörjad = done likely
april pågår, mars klar = unknown guess
mars påbörjad, juni klar = unknown guess
vt klar, ht återstår = ongoing likely
vt pågår, ht planeras = ongoing likely
10 mars påbörjad, 4 april klar = unknown guess
mars klar, oktober klar = unknown guess
mars påbörjad, maj avbruten, juni klar = unknown guess
från mars pågår, från maj flyttad = unknown guess
flyttad från mars = notStarted likely
återstår från mars = notStarted likely
framflyttad till juni = moved likely
kvarstår från 2025 = notStarted likely
från 2025, återstår = notStarted likely
`
    .trim()
    .split('\n')
    .map((line) => line.split(' = ') as [string, string]),
)('%s = %s', (text, reading) => {
  const { status, certainty } = read(text);
  expect(`${status} ${certainty}`).toBe(reading);
});
