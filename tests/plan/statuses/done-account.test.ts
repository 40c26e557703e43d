import { isAccountedFor } from '../../../src/plan/statuses/done-account';

const times = ['none', 'past', 'present', 'ahead', 'vague'] as const;

/** A text that speaks of something done = how its times may stand to today for it to say that, and nothing else. */
const rows = `
klart = none past
klart av en konsult = never
klart en konsult = never
klart av vår konsult = none past
klart av the consultant = none past
klart av konsult = none past
klart av den bokhyllan = never
klart av anna = none past
klart av Anna Ek = none past
klart enligt protokoll 12 = none past
klart enligt protokoll § 12 = none past
klart § 3 och 4 = none past
klart 12 = past
klart dnr 2020 12 3 = none past
klart och = never
och klart = never
klart och redovisat = none past
klart i maj = past
klart maj = past
klart i = never
klart i styrelsen = never
klart 100 % = none past
klart 50 % = never
klart? = never
är det klart = never
är allt klart = none past
ansvarig: Ek = never
chef klar = never
klart, bokhyllan = never
klart enligt uppgift = never
klart för nu = never
avsluttad = none past
avsluttad med stor glädje och bokhyllor = never
klart till hösten = never
genomfört maj 2020 = past present
klar #3 = none past
klart ✓ = none past
klart ≈ = never
klart av Eva = none past
`
  .trim()
  .split('\n')
  .map((row) => row.split(' = ') as [string, string]);

test.each(rows)('%s: all of it is accounted for with times %s', (text, wanted) => {
  const loose = new Set<number>();
  const found = times.filter((said) => isAccountedFor(text.toLowerCase(), text, { said, loose }));
  expect(found.join(' ') || 'never').toBe(wanted);
});

test('a number that is no day of any time in the text is not accounted for, unless it is of a reference', () => {
  const told = (text: string): boolean => isAccountedFor(text, text, { said: 'past', loose: new Set([12]) });
  expect([told('klart 12'), told('klart 13'), told('klart enligt protokoll 12')]).toEqual([
    false,
    true,
    true,
  ]);
});
