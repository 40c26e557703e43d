import { statusReader } from '../../../src/plan/statuses/statuses';
import { entriesOf } from '../../../src/plan/word-list';

/* Words of their own that are a letter away from a word for how things stand, and say nothing of it. */

const read = statusReader({ language: 'sv', today: '2026-05-20' });

const words = entriesOf(`
  anslaget | farlig | genomfart | infart | ingång | inkörd | inredd | klaga | lagning | omgjord | oordnad | placerad
  plantering | skapar | slängd | utfart | utkörd | vakta | vända | överfart | appeased | couplet | drover | hatted | portly
  sipped | slops | underpay | vantage | whiting`);

it.each(words)('%s is asked about', (word) => expect(read(word).status).toBe('unknown'));

it.each([
  ['avslagt', 'cancelled'],
  ['avklarnad', 'done'],
  ['nerlagd', 'cancelled'],
  ['parkrad', 'waiting'],
  ['pågå', 'ongoing'],
  ['genomförra', 'done'],
])('%s is a word misspelt', (word, status) => expect(read(word).status).toBe(status));

it.each([
  ['Gamla möbler skrotade', 'unknown'],
  ['Asbest borttaget', 'unknown'],
  ['Old cabinets removed', 'unknown'],
  ['Removed the asbestos', 'unknown'],
  ['Contract terminated', 'unknown'],
  ['Removed', 'cancelled'],
  ['Removed from the plan', 'cancelled'],
  ['Åtgärden struken', 'cancelled'],
  ['Borttaget', 'cancelled'],
])('%s: what is done away with may be the action or its object', (text, status) =>
  expect(read(text).status).toBe(status),
);

it.each([
  ['beställd och levererad', 'done'],
  ['Upphandlad och installerad', 'done'],
  ['started and completed', 'done'],
  ['Beställd och delvis levererad', 'ongoing'],
  ['Beställd och levererad?', 'unknown'],
  ['Påbörjad och klar 2027', 'unknown'],
])('%s: the last of two steps counts', (text, status) => expect(read(text).status).toBe(status));

it.each([
  'Mål: klart i mars 2026',
  'Target: done March 2026',
  'Prognos: klart i april 2026',
  '3/4 åtgärdat',
  '2/3 är klart',
  'Fixed in March for now',
  'Åtgärdat tills vidare',
])('%s is not done without a question', (text) => expect(read(text).status).not.toBe('done'));

it('what goes on after the day on which it was done is not passed over', () => {
  expect(read('genomfört i februari 2026, väntar slutbesiktning under våren').status).not.toBe('done');
});
