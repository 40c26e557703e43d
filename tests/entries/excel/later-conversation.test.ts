import { emptySheet } from '../../../src/book/snapshot';
import { laterConversation } from '../../../src/entries/excel/later-conversation';
import { memoryHost } from '../../../src/hosts/memory/memory';
import type { Conversation } from '../../../src/session/conversation';
import { conversationOver } from '../../../src/session/conversation-over';
import { emptyBook } from '../../book/seed-book';

const real = (): Conversation =>
  conversationOver(memoryHost({ ...emptyBook, sheets: [emptySheet('Blad1')] }));
const wish = { today: '2020-11-24' };

test('nothing is fetched before it is spoken to, and once is enough', async () => {
  let fetches = 0;
  const conversation = laterConversation(async () => {
    fetches += 1;
    return real();
  });
  expect(fetches).toBe(0);
  const answers = await Promise.all([conversation.look(wish), conversation.look(wish)]);
  expect(answers).toEqual([await real().look(wish), await real().look(wish)]);
  expect(fetches).toBe(1);
});

test('a fetch that failed is told, and tried again at the next call', async () => {
  let fetches = 0;
  const conversation = laterConversation(async () => {
    fetches += 1;
    if (fetches === 1) throw new Error('Loading chunk core failed.');
    return real();
  });
  await expect(conversation.look(wish)).rejects.toThrow('Loading chunk core failed.');
  await expect(conversation.look(wish)).resolves.toMatchObject({ halfDone: null });
});

test('every part of the conversation goes through', async () => {
  const asked: string[] = [];
  const names = Object.keys(real());
  const echoes = names.map((name) => [name, async (): Promise<void> => void asked.push(name)] as const);
  const conversation = laterConversation(async () => Object.fromEntries(echoes) as unknown as Conversation);
  expect(Object.keys(conversation).sort()).toEqual([...names].sort());
  for (const call of Object.values(conversation) as (() => Promise<unknown>)[]) await call();
  expect(asked).toEqual(Object.keys(conversation));
});
