import { problemText } from '../../../src/text/problem';
import { groupName } from '../../../src/text/problem-names';
import { termsIn } from '../../../src/text/terms';
import { emptySheet } from '../../../src/book/snapshot';
import { laterCore, type Core } from '../../../src/entries/excel/later-core';
import { memoryHost } from '../../../src/hosts/memory/memory';
import { dayReading } from '../../../src/pane/model/day-reading';
import { wordsDesk } from '../../../src/pane/model/words-desk';
import type { HandoutsPart } from '../../../src/pane/handout-desk';
import type { Conversation } from '../../../src/conversation/conversation';
import { conversationOver } from '../../../src/conversation/conversation-over';
import { emptyBook } from '../../book/seed-book';

/** A part of the pane, whatever it shows. */
const handedOut: HandoutsPart = () => undefined;

const real = (): Core => ({
  conversation: conversationOver(memoryHost({ ...emptyBook, sheets: [emptySheet('Blad1')] })),
  readDay: dayReading,
  words: wordsDesk,
  problemText,
  groupName,
  termsIn,
  handouts: async () => handedOut,
});
const options = { today: '2020-11-24' };

test('nothing is fetched before it is spoken to, and once is enough', async () => {
  let fetches = 0;
  const { conversation } = laterCore(async () => {
    fetches += 1;
    return real();
  });
  expect(fetches).toBe(0);
  const answers = await Promise.all([conversation.look(options), conversation.look(options)]);
  expect(answers).toEqual([await real().conversation.look(options), await real().conversation.look(options)]);
  expect(fetches).toBe(1);
});

test('a fetch that failed is told, and tried again at the next call', async () => {
  let fetches = 0;
  const { conversation } = laterCore(async () => {
    fetches += 1;
    if (fetches === 1) throw new Error('Loading chunk core failed.');
    return real();
  });
  await expect(conversation.look(options)).rejects.toThrow('Loading chunk core failed.');
  await expect(conversation.look(options)).resolves.toMatchObject({ halfDone: null });
});

test('every part of the conversation goes through', async () => {
  const asked: string[] = [];
  const names = Object.keys(real().conversation);
  const echoes = names.map((name) => [name, async (): Promise<void> => void asked.push(name)] as const);
  const { conversation } = laterCore(async () => ({
    conversation: Object.fromEntries(echoes) as unknown as Conversation,
    readDay: dayReading,
    words: wordsDesk,
    problemText,
    groupName,
    termsIn,
    handouts: async () => handedOut,
  }));
  expect(Object.keys(conversation).sort()).toEqual([...names].sort());
  for (const call of Object.values(conversation) as (() => Promise<unknown>)[]) await call();
  expect(asked).toEqual(Object.keys(conversation));
});

test('days and words are read once the core is there', async () => {
  const { conversation, readDay, words, groupName: nameOf, termsIn: wordsIn } = laterCore(async () => real());
  const file = '{"version":1,"headings":{},"statuses":{}}';
  const read = (): string => readDay('v. 42', { languages: ['sv'], year: 2021 }).kind;
  expect(read()).toBe('unclear');
  expect(words.read(file)).toEqual({ wrong: '' });
  expect(nameOf('note-merged-cells', 'sv')).toBe('');
  expect(wordsIn('nb')).toBeUndefined();
  await conversation.look(options);
  expect(read()).toBe('day');
  expect(wordsIn('nb')?.status.done).toBe('Fullført');
  expect(words.read(file)).toEqual({ words: { headings: [], statuses: [] } });
  const names = (['note-merged-cells', 'merged-cells', 'fix-status'] as const).map((one) =>
    nameOf(one, 'sv'),
  );
  expect(names).toEqual(['Sammanfogade celler', 'Sammanfogade celler', 'Statusar med andra ord']);
});

test('the part that hands files out is fetched with the core, and again where that failed', async () => {
  let fetches = 0;
  const { handouts } = laterCore(async () => {
    fetches += 1;
    if (fetches === 1) throw new Error('Loading chunk core failed.');
    return real();
  });
  await expect(handouts()).rejects.toThrow('Loading chunk core failed.');
  await expect(handouts()).resolves.toBe(handedOut);
});
