import {
  agenda,
  changeLog,
  check,
  jobs,
  minutes,
  noPlanFound,
  overview,
  perOwner,
  showPane,
  tableAsked,
  yearChange,
} from './glossary';
import { rowsRead } from './grammar';
import { andMore, bestMatch, checked, cutShort, failed, fault, isThis, restoreFirst } from './shared';
import type { svSheets } from '../sv/sheets';

/** What Planbok says in Google Sheets outside its panel, in Norwegian. */
export const nbSheets: typeof svSheets = {
  menu: {
    check,
    rollup: overview,
    agenda,
    minutes,
    decisions: jobs.decisions,
    cycle: jobs.cycle,
    pot: jobs.pot,
    'year-change': yearChange,
    owners: perOwner,
    log: changeLog,
    sidebar: showPane,
    undo: 'Angre det siste',
  },
  openPane: 'Panelet viser hvor: Utvidelser → Planbok → Vis panelet.',
  checked: {
    title: checked,
    read: (sheet, rows) => `${sheet}: ${rowsRead(rows)}.`,
    fixes: (count) =>
      count === 1 ? 'Én celle kan skrives om for deg.' : `${count} celler kan skrives om for deg.`,
    more: (count) => `${andMore(count)}.`,
  },
  noPlan: {
    title: noPlanFound,
    nearMiss: bestMatch,
    isIt: (kinds) =>
      `${isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind]))} Svar i panelet, så husker regnearket det.`,
    unchanged: 'Regnearket er uendret.',
  },
  halfDone: {
    title: cutShort,
    what: restoreFirst,
  },
  undone: {
    title: 'Gjenopprettet',
    what: (day) => `Regnearket er som før kjøringen ${day}.`,
    inPart: (day) => `Regnearket er som før kjøringen ${day}, unntatt det som nevnes her.`,
    nothing: 'Det finnes ingen kjøring å angre.',
  },
  failed,
  bug: {
    title: fault,
    what: 'Det er en feil i Planbok, ikke i regnearket ditt. Åpne panelet: det sier om noe rakk å bli skrevet.',
  },
};
