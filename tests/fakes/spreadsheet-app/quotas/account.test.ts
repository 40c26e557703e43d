import { newBook, spreadsheetApp } from '../app';
import { countCalls, DAY_MS, documented, execute, MOST_EXECUTIONS, newAccount } from './account';

const day = 'Service invoked too many times for one day: spreadsheets.';

test('calls are counted over all spreadsheets of a user, and start anew 24 hours after the first', () => {
  const account = newAccount({ spreadsheets: 3 });
  const books = [newBook(), newBook()];
  for (const book of books) countCalls(account, book);
  const call = (book: number): unknown =>
    spreadsheetApp(books[book] ?? newBook())
      .getActiveSpreadsheet()
      .getSpreadsheetLocale();
  account.now = 5000;
  call(0);
  account.now += DAY_MS / 2;
  call(1);
  call(0);
  expect(() => call(1)).toThrow(day);
  account.now = 5000 + DAY_MS - 1;
  expect(() => call(0)).toThrow(day);
  account.now = 5000 + DAY_MS;
  for (const book of [0, 1, 0]) call(book);
  expect(() => call(0)).toThrow(day);
});

test('triggers run ninety minutes a day together, and menu items are none', () => {
  const account = newAccount();
  const half = documented.triggers / 2;
  for (const name of ['onEdit', 'onOpen']) execute(account, name, half, () => undefined);
  expect(() => execute(account, 'onEdit', 1, () => undefined)).toThrow('too much computer time for one day');
  expect(execute(account, 'makeRollup', 1, () => 'done')).toBe('done');
  account.now = DAY_MS;
  expect(execute(account, 'onEdit', 1, () => 'done')).toBe('done');
});

test.each([
  [MOST_EXECUTIONS - 1, 'begun'],
  [MOST_EXECUTIONS, 'refused'],
])('beside %i others an execution is %s', (others, outcome) => {
  const account = { ...newAccount(), others };
  let found = 'refused';
  const begin = (): void => execute(account, 'rpc', 1, () => void (found = 'begun'));
  if (outcome === 'refused') expect(begin).toThrow('too many scripts running simultaneously');
  else begin();
  expect(found).toBe(outcome);
});
