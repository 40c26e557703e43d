import { isDate, type CellValue } from '../../book/cells';
import { serialDay } from '../deadlines/day';
import { once } from '../once';
import type { Content, ContentSubjects, ContentWords } from '../columns/content';
import { ownValue, type Grid } from './grid';
import type { TextSignReader } from './text-signs';

const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 54_788;

const isSerial = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;

function dayIn(value: CellValue): string | null {
  if (typeof value === 'number') return isSerial(value) ? (serialDay(value) ?? null) : null;
  return isDate(value) ? value.date : null;
}

function contentWords(
  grid: Grid,
  column: number,
  rows: readonly number[],
  { wordsOf }: TextSignReader,
): ContentWords {
  let times = 0;
  let statuses = 0;
  const days = rows.map((row) => {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string') return dayIn(value);
    const words = wordsOf(value);
    if (words.isStatus) statuses += 1;
    times += words.times;
    return words.day;
  });
  return { times, statuses, days };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

function contentSubjects(
  grid: Grid,
  column: number,
  rows: readonly number[],
  { subjectsOf }: TextSignReader,
): ContentSubjects {
  const counts = {
    people: 0,
    deciding: 0,
    units: 0,
    verbs: 0,
    grades: 0,
    money: 0,
    efforts: 0,
    requirements: 0,
    lacks: 0,
    causes: 0,
    symbols: 0,
    goals: 0,
    names: 0,
    fractions: 0,
    hundredths: 0,
    large: 0,
    years: 0,
  };
  for (const row of rows) {
    const value = ownValue(grid, row, column);
    if (typeof value === 'number') {
      if (value >= 0 && value <= 1) counts.fractions += 1;
      if (Number.isInteger(value) && value >= 0 && value <= 100) counts.hundredths += 1;
      if (isYear(value)) counts.years += 1;
      else if (value >= 100) counts.large += 1;
      continue;
    }
    if (typeof value !== 'string') continue;
    const signs = subjectsOf(value);
    counts.people += signs.people;
    if (signs.isDeciding) counts.deciding += 1;
    if (signs.isUnit) counts.units += 1;
    if (signs.beginsWithVerb) counts.verbs += 1;
    if (signs.isGrade) counts.grades += 1;
    if (signs.isMoney) counts.money += 1;
    if (signs.isEffort) counts.efforts += 1;
    if (signs.isRequirement) counts.requirements += 1;
    if (signs.saysLack) counts.lacks += 1;
    if (signs.saysCause) counts.causes += 1;
    if (signs.isSymbol) counts.symbols += 1;
    if (signs.isGoal) counts.goals += 1;
    if (signs.isName) counts.names += 1;
  }
  return counts;
}

export function contentOf(
  grid: Grid,
  column: number,
  rows: readonly number[],
  signs: TextSignReader,
): Content {
  let filled = 0;
  let numbers = 0;
  let dates = 0;
  let ticks = 0;
  let codes = 0;
  let percents = 0;
  let months = 0;
  let findingKinds = 0;
  let measures = 0;
  let urls = 0;
  let serials = 0;
  let sentences = 0;
  let length = 0;
  let texts = 0;
  let steps = 0;
  let before: number | null = null;
  const distinct = new Set<string>();
  for (const row of rows) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    filled += 1;
    if (typeof value === 'number') {
      numbers += 1;
      if (isSerial(value)) serials += 1;
      distinct.add(String(value));
      if (before !== null && value === before + 1) steps += 1;
      before = value;
    } else if (isDate(value)) {
      dates += 1;
      distinct.add(value.date);
    } else if (typeof value === 'boolean') ticks += 1;
    else if (typeof value === 'string') {
      const sign = signs.signsOf(value);
      texts += 1;
      length += sign.length;
      distinct.add(sign.key);
      if (sign.isSentence) sentences += 1;
      if (sign.isFindingKind) findingKinds += 1;
      if (sign.isTick) ticks += 1;
      if (sign.isCode) codes += 1;
      if (sign.isUrl) urls += 1;
      if (sign.isMeasure) measures += 1;
      if (sign.isPercent) percents += 1;
      if (sign.isMonth) months += 1;
    }
  }
  const words = once(() => contentWords(grid, column, rows, signs));
  const subjects = once(() => contentSubjects(grid, column, rows, signs));
  return {
    rows: rows.length,
    filled,
    texts,
    numbers,
    dates,
    get about() {
      return subjects();
    },
    get times() {
      return words().times;
    },
    get statuses() {
      return words().statuses;
    },
    get days() {
      return words().days;
    },
    ticks,
    codes,
    percents,
    months,
    findingKinds,
    measures,
    urls,
    serials,
    sentences,
    meanLength: texts === 0 ? 0 : length / texts,
    distinct: distinct.size,
    isCounting: numbers >= 2 && steps >= (numbers - 1) * 0.7,
  };
}
