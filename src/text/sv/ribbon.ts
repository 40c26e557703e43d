import type { TableKind } from '../../plan/field';
import { agenda, cell, check, jobs, noPlanFound, overview, tableAsked, whatToDo } from './glossary';
import {
  andMore,
  bestMatch,
  checked,
  cutShort,
  failed,
  fault,
  isThis,
  looksLikeTitle,
  restoreFirst,
  rulesOff,
  workbookUnchanged,
  undrawn,
  unfrozen,
} from './shared';

const changes = (count: number): string => (count === 1 ? 'en cell' : `${count} celler`);

/** What the ribbon's buttons say, in Swedish. */
export const svRibbon = {
  jobs: { check, rollup: overview, agenda, review: jobs.review },
  notice: {
    sheet: 'Planbok säger',
    madeOn: (day: string): string =>
      `Planbok, ${day}. Bladet är bara till för dig att läsa och kan tas bort.`,
    cell,
    toDo: whatToDo,
    more: (count: number): string => `${andMore(count)}. Panelen visar alla.`,
  },
  checked: {
    off: rulesOff,
    title: checked,
    read: (sheet: string, rows: number): string => `${sheet}: ${rows} rader lästa.`,
    fixes: (count: number): string =>
      count === 0
        ? 'Inget behöver skrivas om.'
        : `Panelen kan skriva om ${changes(count)} åt dig, efter att du har sett dem: Start → Visa panelen.`,
  },
  noPlan: {
    title: noPlanFound,
    unchanged: workbookUnchanged,
    nearMiss: (sheet: string, row: number): string =>
      `${bestMatch(sheet, row)} Panelen låter dig peka ut rubrikraden: Start → Visa panelen.`,
    isIt: (kinds: readonly TableKind[]): string =>
      isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind])),
    column: looksLikeTitle,
    answer: 'Svara i panelen, så minns arbetsboken det.',
  },
  halfDone: {
    title: cutShort,
    what: (job: string, day: string): string => `${job}, ${day}, hann inte klart. ${restoreFirst}`,
  },
  notShown: {
    title: 'Bladet kunde inte läggas till',
    why: 'Arbetsbokens struktur är skyddad. Ta bort skyddet (Granska → Skydda arbetsbok) och försök igen.',
  },
  undrawn: { title: 'Diagrammet eller bilden saknas', what: undrawn },
  unfrozen: { title: 'Rubrikraden är inte låst', what: unfrozen },
  failed: { title: failed, changed: 'Ändrad sedan Planbok läste arbetsboken.' },
  bug: {
    title: fault,
    what: 'Det är ett fel i Planbok, inte i din arbetsbok. Öppna panelen: den säger om något hann skrivas.',
  },
};
