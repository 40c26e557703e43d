import { carried } from '../../../src/plan/cycle/carried-text';
import { cycleDaysIn } from '../../../src/plan/cycle/cycle-days';

const years = { last: 2021, next: 2022 };

test.each([
  ['Extern miljörevision (19–22 april)', 'Extern miljörevision (XX april)'],
  ['senast genomförd 28 feb', 'senast genomförd XX feb'],
  ['Skoldialog den 8 mars kl 15-16', 'Skoldialog den XX mars kl 15-16'],
  ['Möte 8/3 kl. 13.00', 'Möte XX kl. 13.00'],
  ['Revision 2021-03-08', 'Revision XX'],
  ['Skyddsrond v. 12', 'Skyddsrond v. XX'],
  ['den 5 mars och den 12 maj', 'den XX mars och den XX maj'],
  ['Revision 30 april – 2 maj', 'Revision XX april – XX maj'],
  ['Handlingsplan 2022 och budget 2022', 'Handlingsplan 2023 och budget 2023'],
  ['Uppföljning av 2021', 'Uppföljning av 2022'],
  ['Läsåret 2021/22', 'Läsåret 2022/23'],
  ['Målen för 2030 enligt ISO 14001:2015', 'Målen för 2030 enligt ISO 14001:2015'],
  ['Inventering i 2 hus', 'Inventering i 2 hus'],
  ['Möte den XX', 'Möte den XX'],
  ['External audit (19–22 April)', 'External audit (XX April)'],
  ['External audit April 19–22', 'External audit April XX'],
])('%s', (text, next) => {
  expect(carried(text, years, 'sv')).toBe(next);
  expect(cycleDaysIn(next, 2022, 'sv').days).toEqual([]);
});
