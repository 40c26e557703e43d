import { statusReader } from '../../../src/plan/statuses/statuses';

/* Words that are only like a status word by one letter are no misspelling of it. */

const read = (text: string) => statusReader({ language: 'en', today: '2026-05-20' })(text).status;

const words = `passed parsed shipped skipped shipping planted panned packed parted party vista stepped stated stared filed fired
  writing wasting wanting lost cloned differed halved decayed commented logging stand nearby neatly banned install depleted
  scraped strokes stäng slutför beställ överför avslå lista starkt stort visar viss forskning förening utforma åtgärdande frist`;

describe.each(words.split(/\s+/))('%s', (word) => {
  it.each([word, `${word} 12 May`, `Most trees ${word}`, `${word} it`])('%s', (text) =>
    expect(['unknown', 'cancelled']).toContain(read(text)),
  );
});

it.each([
  ['Färdgställd', 'done'],
  ['Avslutd', 'done'],
  ['Comleted', 'done'],
  ['Påbörjd', 'ongoing'],
  ['Pausd', 'waiting'],
  ['Posponed', 'moved'],
  ['Utgåt', 'cancelled'],
])('but %s is %s', (text, status) => expect(read(text)).toBe(status));
