import { colourNamed, colourOfFill } from '../../../src/plan/statuses/colours';
import { fractionIn, fractionsInDigits, wholeNumbers } from '../../../src/plan/statuses/status-fractions';
import {
  isAnswer,
  isAnyAnswer,
  markOf,
  startsWithYes,
  yesOrNo,
} from '../../../src/plan/statuses/status-marks';
import { sharesDone } from '../../../src/plan/statuses/status-shares';
import { misspeltSense } from '../../../src/plan/statuses/status-typos';

test.each<[string, ReturnType<typeof fractionIn>]>([
  ['3 av 5', 'partly'],
  ['5 av 5', 'done'],
  ['0 av 5', 'notDone'],
  ['0 av 0', undefined],
  ['6 av 5', undefined],
  ['3 of 5', 'partly'],
  ['3 out of 5', 'partly'],
  ['3av5', 'partly'],
  ['3 av totalt 5', 'partly'],
  ['3 av de 5', 'partly'],
  ['5 of the 5', 'done'],
  ['4 av 3 av 5', 'partly'],
  ['5 av 5, 3 av 4', 'partly'],
  ['5 av 5, 4 av 4', 'done'],
  ['3/5 klara', 'partly'],
  ['5/5 done', 'done'],
  ['0/5 completed', 'notDone'],
  ['3/5', undefined],
  ['1/3/5 klar', undefined],
  ['klart', undefined],
])('the fraction in %s: %s', (text, is) => {
  expect(fractionIn(text)).toBe(is);
  expect(fractionIn(text)).toBe(is);
});

test.each<[string, string]>([
  ['tre av fem', '3 av 5'],
  ['två of twelve', '2 of 12'],
  ['en av de tre', '1 av 3'],
  ['3 av fem', '3 av 5'],
  ['noll av tio', '0 av 10'],
  ['tre av 5', 'tre av 5'],
  ['ingen av fem', 'ingen av fem'],
  ['etttre av fem', 'etttre av fem'],
  ['tre av femton', 'tre av femton'],
  ['tre av fem, one out of two', '3 av 5, 1 out of 2'],
])('%s in digits is %s', (text, digits) => {
  expect(fractionsInDigits(text)).toBe(digits);
});

test.each<[string, boolean]>([
  ['100 %', true],
  ['100%', true],
  ['5 av 5', true],
  ['5/5', true],
  ['5 of the 5', true],
  ['50 %', false],
  ['2100 %', false],
  ['1,100 %', false],
  ['5 av 6', false],
  ['5 av 55', false],
  ['15 av 5', false],
])('%s is all of all: %s', (text, is) => {
  expect(new RegExp(wholeNumbers).test(text)).toBe(is);
});

test.each<[string, string]>([
  ['40 % kvar', '60 %'],
  ['40% återstår', '60 %'],
  ['100 % left', '0 %'],
  ['0 % kvar', 'oklart'],
  ['1 % remaining', '99 %'],
  ['101 % kvar', '101 % kvar'],
  ['40 % av arbetet kvar', '60 %'],
  ['40 % of the work remains', '60 %'],
  ['40 % is left', '60 %'],
  ['40 % klart', '40 % klart'],
  ['2,40 % kvar', '2,40 % kvar'],
  ['40 % kvartal', '40 % kvartal'],
  ['40 kvar', '40 kvar'],
])('%s says that %s is done', (text, done) => {
  expect(sharesDone(text)).toBe(done);
});

describe('answers and marks', () => {
  const all = { crosses: true, binary: true };
  const none = { crosses: false, binary: false };

  test.each<[string, string | undefined, string | undefined]>([
    ['ja', 'done', 'done'],
    ['ok', 'done', 'done'],
    ['ja!', 'done', 'done'],
    ['yes.,', 'done', 'done'],
    ['nej', 'notStarted', 'notStarted'],
    ['ej', 'notStarted', 'notStarted'],
    ['✗', 'notStarted', 'notStarted'],
    ['✓', 'done', 'done'],
    ['✔\uFE0F', 'done', 'done'],
    ['☐', 'notStarted', 'notStarted'],
    ['1', 'done', undefined],
    ['0', 'notStarted', undefined],
    ['x', 'done', undefined],
    ['•', 'done', undefined],
    ['2', undefined, undefined],
    ['kanske', undefined, undefined],
    ['', undefined, undefined],
  ])('%s: %s in a column of crosses and ones, else %s', (text, taken, otherwise) => {
    expect(yesOrNo(text, all)).toBe(taken);
    expect(yesOrNo(text, none)).toBe(otherwise);
    expect(isAnyAnswer(text)).toBe(taken !== undefined);
  });

  test.each<[string, boolean]>([
    ['ja', true],
    ['nej', true],
    ['inte', true],
    ['x', false],
    ['✓', false],
    ['1', false],
    ['ja då', false],
  ])('%s answers in a word: %s', (text, is) => {
    expect(isAnswer(text)).toBe(is);
  });

  test.each<[string, boolean]>([
    ['ja men inte i köket', true],
    ['yes, partly', true],
    ['ja, nästan', true],
    ['jo (delvis)', true],
    ['ja', false],
    ['ja, allt', false],
    ['ja, menat', false],
    ['jag är men', false],
    ['nej men', false],
  ])('%s takes back its yes: %s', (text, is) => {
    expect(startsWithYes(text)).toBe(is);
  });

  test.each<[string, string | undefined]>([
    ['✓ bra', 'done'],
    ['☑', 'done'],
    ['👍', 'done'],
    ['□ inget', 'notStarted'],
    ['x', undefined],
    ['🟢', undefined],
    ['', undefined],
  ])('the mark before %s: %s', (text, status) => {
    expect(markOf(text)).toBe(status);
  });
});

test.each<[string, string | undefined]>([
  ['FF0000', 'red'],
  ['ff0000', 'red'],
  ['FF00AA', 'purple'],
  ['FF0060', 'red'],
  ['FF7F00', 'orange'],
  ['FFC000', 'yellow'],
  ['FFFF00', 'yellow'],
  ['00FF00', 'green'],
  ['C6EFCE', 'green'],
  ['00FFFF', 'blue'],
  ['0000FF', 'blue'],
  ['8000FF', 'purple'],
  ['000000', 'black'],
  ['272727', 'black'],
  ['282828', 'grey'],
  ['808080', 'grey'],
  ['F0F0F0', 'grey'],
  ['F1F1F1', undefined],
  ['FFFFFF', undefined],
  ['D8C1C1', 'grey'],
  ['D9C1C1', 'red'],
  ['12345', undefined],
  ['1234567', undefined],
  ['GGGGGG', undefined],
])('the fill %s is %s', (fill, colour) => {
  expect(colourOfFill(fill)).toBe(colour);
});

test.each<[string, string | undefined]>([
  ['grön', 'green'],
  ['grönt ljus', 'green'],
  ['amber status', 'yellow'],
  ['🔴', 'red'],
  ['🔴 sen', 'red'],
  ['röd rad', 'red'],
  ['grönska', undefined],
  ['ljus', undefined],
  ['', undefined],
])('%s names %s', (text, colour) => {
  expect(colourNamed(text)).toBe(colour);
});

test.each<[string, string | undefined]>([
  ['pågår', undefined],
  ['påågr', 'ongoing'],
  ['pågå', 'ongoing'],
  ['pågårr', 'ongoing'],
  ['avsluttad', 'done'],
  ['avsltuad', 'done'],
  ['complted', 'done'],
  ['canceled', 'cancelled'],
  ['passed', undefined],
  ['klr', undefined],
  ['discussed', undefined],
  ['genomföra', undefined],
  ['färdigställs', undefined],
  ['stäng', undefined],
  ['beställ', undefined],
  ['xvslutad', undefined],
])('%s is a typo of a word for %s; a word that is known is none', (word, sense) => {
  expect(misspeltSense(word)).toBe(sense);
});
