import { cycleDaysIn } from '../../../src/plan/cycle/cycle-days';

const shown = (text: string, language: 'sv' | 'en' = 'sv'): string => {
  const { days, isOpen } = cycleDaysIn(text, 2021, language);
  const said = days.map(({ first, last }) =>
    first === last ? first.slice(5) : `${first.slice(5)}–${last.slice(5)}`,
  );
  return [...said, ...(isOpen ? ['open'] : [])].join(' ');
};

test.each([
  ['Extern miljörevision (19-22 april)', '04-19–04-22'],
  ['Extern miljörevision (19–22 april)', '04-19–04-22'],
  ['senast genomförd 28 feb', '02-28'],
  ['Skoldialog den 8 mars kl 15-16', '03-08'],
  ['Möte 8/3 kl. 13.00', '03-08'],
  ['den 5 mars och den 12 maj', '03-05 05-12'],
  ['Revision 30 april – 2 maj', '04-30–05-02'],
  ['Skyddsrond v. 12', '03-22–03-26'],
  ['Möte den XX', 'open'],
  ['Handlingsplan 2022 och budget 2022', ''],
  ['Revision enligt kap 8.1 i ISO 14001', ''],
  ['Inventering i 2 hus, 3 gånger', ''],
  ['Revision april 2021', ''],
  // A time that may be two is the person's to settle.
  ['Revision måndag 9 mars', ''],
  // 2021 has no such day.
  ['Rapport 29 februari', ''],
  ['21 revisioner', ''],
  ['Fyll på ho 3/4', '04-03'],
])('%s', (text, days) => expect(shown(text)).toBe(days));

test.each([
  ['External audit (19–22 April)', '04-19–04-22'],
  ['External audit April 19–22', '04-19–04-22'],
  ['Review (8 March, 3–4 pm)', '03-08'],
  ['Report by 28 Feb at the latest', '02-28'],
])('%s', (text, days) => expect(shown(text, 'en')).toBe(days));
