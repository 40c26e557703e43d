import { deadlineReader, type DeadlineContext } from '../../../src/plan/deadlines/deadlines';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { norwegianDeadlineRows } from './norwegian-deadline-rows';
import { norwegianStatusRows } from './norwegian-status-rows';

const today = '2021-11-24';
const dates: DeadlineContext = { planYear: 2021, language: 'nb', dayOrder: () => 'unknown' };
const statusOf = statusReader({ language: 'nb', today, dates });
const deadlineOf = deadlineReader(dates);

const rowsOf = (table: Readonly<Record<string, readonly string[]>>): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const));

describe('Norwegian statuses', () => {
  it.each(rowsOf(norwegianStatusRows))('%j is %s', (text, status) => {
    const reading = statusOf(text);
    expect(reading.status).toBe(status);
    expect(reading.text).toBe(text);
  });
});

it.each([
  [['Klar', 'Pågår', 'Ikke startet'], 'unknown'],
  [['Klar', 'Pågår', 'Ej påbörjad'], 'done'],
])('“Klar” beside %j is %s', (vocabulary, status) => {
  expect(statusReader({ language: 'nb', vocabulary })('Klar').status).toBe(status);
});

describe('Norwegian deadlines', () => {
  it.each(rowsOf(norwegianDeadlineRows))('%j is %s', (text, meaning) => {
    const { date, kind, text: kept } = deadlineOf(text);
    expect(date ?? kind).toBe(meaning);
    expect(kept).toBe(text);
  });
});

describe('Danish, where it is spelt otherwise', () => {
  it.each(
    `Gennemført | Udført | Afsluttet | Ikke påbegyndt endnu | Udsat | Afventer | Igangsat | Færdiggjort | Lukkes snarest
      | Delvist gennemført | Udgår ikke | Annulleret`
      .split('|')
      .map((text) => text.trim()),
  )('the status %j is no status of another meaning', (text) => {
    // What Norwegian shares with it is read; no word that it does not share is done or moved.
    expect(['unknown', 'waiting', 'ongoing', 'notStarted', 'cancelled']).toContain(statusOf(text).status);
  });

  it.each(
    `efteråret 2021 | uge 12 | inden udgangen af maj | sidst på året 2021 | løbende | hvert kvartal, senest ultimo august`
      .split('|')
      .map((text) => text.trim()),
  )('the time %j has no day that is guessed', (text) => {
    expect(deadlineOf(text).date).toBeNull();
  });
});

describe('days as Norwegians write them', () => {
  it.each([
    ['150321', '2021-03-15'],
    ['210320', 'ambiguous'],
    ['210315', '2021-03-15'],
    ['25.8', '2021-08-25'],
    ['5.8', 'ambiguous'],
    ['1.05', 'ambiguous'],
    ['05.08', '2021-08-05'],
    ['V22', 'ambiguous'],
    ['v. 12', 'ambiguous'],
    ['medio mai', '2021-05-15'],
    ['ultimo mai', '2021-05-31'],
    ['månedsskiftet mai/juni', '2021-05-31'],
    ['årsskiftet 2021/22', '2021-12-31'],
    ['innen årsslutt', '2021-12-31'],
    ['25.08', '2021-08-25'],
    ['25.8.', '2021-08-25'],
    ['3/12', '2021-12-03'],
  ])('%j is %s', (text, meaning) => {
    const { date, kind } = deadlineOf(text);
    expect(date ?? kind).toBe(meaning);
  });
});
