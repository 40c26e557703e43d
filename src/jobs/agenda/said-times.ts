import type { DayOrder } from '../../plan/deadlines/deadline-context';
import { daysIn } from '../../plan/deadlines/days-in-text';
import { monthNames } from '../../plan/deadlines/month-names';
import { languages } from '../../plan/field';
import { folded } from '../../plan/matching';

/** A day or a month that a text names; `null`: it does not say which year, or which day of the month. */
export interface SaidTime {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number;
  readonly day: number | null;
}

/** `2020-04-06`, `20200406`. */
const ISO_DAY = /(?<!\d)(20\d\d)(-?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/gu;
/** A name of a month after what tells that it is one ("may" is also a verb), and the year after it. */
const MONTH =
  /(?:^|\b(?:i|in|of|från|fra|from|den|mötet|møtet|meeting|genomgång|gjennomgang|review|\d{1,2}|slutet av|början av|slutten av|begynnelsen av)[\s.]+)(\p{L}{3,9})(?:[\s,]+(20\d\d))?(?!\p{L})/gu;

const monthOfName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** No plan surrounds the text: only a day with its year is one. */
const context = { planYear: null, dayOrder: (): DayOrder => 'unknown' };

const timeOfDay = (day: string): SaidTime => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** The days and months that a text names; a day with its year is not a month too. */
export function saidTimes(text: string): readonly SaidTime[] {
  const compact = [...text.matchAll(ISO_DAY)].map(([, year, , month, day]) => `${year}-${month}-${day}`);
  const rest = folded(text.replace(ISO_DAY, ' '));
  const written = languages.flatMap((language) => daysIn(rest, { ...context, language }));
  const days = [...new Set([...compact, ...written])].map(timeOfDay);
  const months = [...rest.matchAll(MONTH)].flatMap(([, name = '', year]): SaidTime[] => {
    const month = monthOfName.get(name);
    if (month === undefined) return [];
    const isOfDay = days.some((day) => day.month === month && (!year || day.year === Number(year)));
    return isOfDay ? [] : [{ year: year ? Number(year) : null, month, day: null }];
  });
  return [...days, ...months];
}

const agree = (one: number | null, other: number | null): boolean =>
  one === null || other === null || one === other;

/** Whether the two may be the same time. */
export const mayBeOne = (one: SaidTime, other: SaidTime): boolean =>
  one.month === other.month && agree(one.year, other.year) && agree(one.day, other.day);
