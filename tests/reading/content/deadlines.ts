import type { Language } from '../../../src/plan/field';
import { day } from '../../plan/sheet-of';
import { plain, type Cell, type Draw, type Said, type Story } from '../draw';
import { dateOf, fridayOf, isoDay, lastOfMonth, monthOf, plusDays, yearOf } from './days';

export const monthNames = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
} as const;

const said = (cell: Cell, truth: string, also: readonly string[] = []): Said => ({ cell, truth, also });

const monthName = ({ language }: Draw, due: string): string => monthNames[language][monthOf(due) - 1] ?? '';

/** Norwegian has a stop after the day: "3. mai". */
const dateIn = ({ language }: Draw, due: string): string => `${dateOf(due)}${language === 'nb' ? '.' : ''}`;

type Way = (draw: Draw, due: string) => Said;

const endOfMonth = (due: string): string => lastOfMonth(yearOf(due), monthOf(due));

const quarterEnd = (due: string): string => lastOfMonth(yearOf(due), Math.ceil(monthOf(due) / 3) * 3);

const seasons = (year: number): Record<Language, readonly (readonly [string, number])[]> => ({
  sv: [
    [`Hösten ${year}`, 12],
    [`HT ${year}`, 12],
    [`våren ${year}`, 6],
    ['VT', 6],
    ['höst', 12],
  ],
  en: [
    [`Autumn ${year}`, 12],
    [`Spring ${year}`, 6],
    ['autumn term', 12],
  ],
  nb: [
    [`Høsten ${year}`, 12],
    [`i løpet av våren ${year}`, 6],
    [`2. halvår ${year}`, 12],
    ['våren', 6],
    ['høst', 12],
  ],
});

/** Each: one way to write a time, with the day that it means. */
const ways = {
  date: (_draw, due) => said({ ...day_(due), format: 'yyyy-mm-dd' }, due),
  isoText: (draw, due) => said(plain(draw.language === 'nb' ? due.split('-').reverse().join('.') : due), due),
  monthFormat: (_draw, due) =>
    said({ ...day_(isoDay(yearOf(due), monthOf(due), 1)), format: 'mmm-yy' }, endOfMonth(due)),
  month: (draw, due) => said(plain(monthName(draw, due)), endOfMonth(due)),
  monthYear: (draw, due) => said(plain(`${monthName(draw, due)} ${yearOf(due)}`), endOfMonth(due)),
  dayMonth: (draw, due) => said(plain(`${dateIn(draw, due)} ${monthName(draw, due)}`), due),
  dayMonthYear: (draw, due) =>
    said(plain(`${dateIn(draw, due)} ${monthName(draw, due)} ${yearOf(due)}`), due),
  quarter: (draw, due) => {
    const quarter = Math.ceil(monthOf(due) / 3);
    const text = draw.pick([
      `Q${quarter}`,
      `Q${quarter} ${yearOf(due)}`,
      { sv: `kvartal ${quarter}`, en: `Quarter ${quarter}`, nb: `${quarter}. kvartal` }[draw.language],
    ]);
    return said(plain(text), quarterEnd(due));
  },
  week: (draw, due) => {
    const week = draw.between(2, 50);
    const friday = fridayOf(yearOf(due), week);
    const text =
      draw.language === 'sv'
        ? draw.pick([`v. ${week}`, `vecka ${week}`, `v${week}`])
        : `${draw.language === 'nb' ? 'uke' : 'week'} ${week}`;
    return said(plain(text), friday, [plusDays(friday, 2)]);
  },
  season: (draw, due) => {
    const year = yearOf(due);
    const [text, end] = draw.pick<readonly [string, number]>(seasons(year)[draw.language]);
    return said(plain(text), lastOfMonth(year, end));
  },
  latest: (draw, due) =>
    said(
      plain(
        `${{ sv: 'senast', en: 'by', nb: 'innen' }[draw.language]} ${dateIn(draw, due)} ${monthName(draw, due)}`,
      ),
      due,
    ),
  endOf: (draw, due) =>
    said(
      plain(
        `${{ sv: 'slutet av', en: 'end of', nb: 'innen utgangen av' }[draw.language]} ${monthName(draw, due)}`,
      ),
      endOfMonth(due),
    ),
  continuous: (draw) =>
    said(
      plain(
        draw.pick(
          {
            sv: ['löpande', 'Löpande', 'tills vidare', 'kontinuerligt'],
            en: ['Ongoing', 'continuous', 'Rolling'],
            nb: ['løpende', 'Fortløpende', 'ved behov', 'kontinuerlig'],
          }[draw.language],
        ),
      ),
      'continuous',
    ),
  recurring: (draw) =>
    said(
      plain(
        draw.pick(
          {
            sv: ['årligen', 'Varje månad', 'två gånger per år'],
            en: ['Annually', 'monthly', 'twice a year'],
            nb: ['årlig', 'Hver måned', 'to ganger i året'],
          }[draw.language],
        ),
      ),
      'recurring',
    ),
  soon: (draw) =>
    said(
      plain(
        draw.pick(
          {
            sv: ['snarast', 'före semestern', 'så snart som möjligt'],
            en: ['ASAP', 'before the holidays', 'as soon as possible'],
            nb: ['snarest', 'før ferien', 'så snart som mulig'],
          }[draw.language],
        ),
      ),
      'ambiguous',
    ),
  none: (draw) => said(plain(draw.pick([null, null, '-', 'TBD'])), 'missing'),
} satisfies Record<string, Way>;

function day_(iso: string): Cell {
  return plain(day(iso));
}

type WayName = keyof typeof ways;

const mains: readonly (readonly WayName[])[] = [
  ['date'],
  ['date'],
  ['isoText'],
  ['monthFormat'],
  ['month', 'monthYear'],
  ['dayMonthYear', 'dayMonth', 'latest'],
  ['quarter'],
  ['week'],
  ['season', 'month', 'quarter', 'endOf', 'monthYear'],
];

const rare: readonly WayName[] = ['continuous', 'recurring', 'soon', 'none', 'none', 'endOf', 'latest'];

/** One manner for a table, and now and then something else. */
export function deadlineManner(draw: Draw): (story: Story) => Said {
  const main = draw.pick(mains);
  const others = draw.chance(0.6) ? 0.15 : 0;
  return ({ due }) => ways[draw.pick(draw.chance(others) ? rare : main)](draw, due);
}
