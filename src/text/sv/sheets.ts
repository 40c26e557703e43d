import type { TableKind } from '../../plan/field';
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

/** What Planbok says in Google Sheets outside its panel, in Swedish. */
export const svSheets = {
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
    undo: 'Ångra senaste',
  },
  openPane: 'Panelen visar var: Tillägg → Planbok → Visa panelen.',
  checked: {
    title: checked,
    read: (sheet: string, rows: number): string => `${sheet}: ${rowsRead(rows)}.`,
    fixes: (count: number): string =>
      count === 1 ? 'En cell kan skrivas om åt dig.' : `${count} celler kan skrivas om åt dig.`,
    more: (count: number): string => `${andMore(count)}.`,
  },
  noPlan: {
    title: noPlanFound,
    nearMiss: bestMatch,
    isIt: (kinds: readonly TableKind[]): string =>
      `${isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind]))} Svara i panelen, så minns kalkylarket det.`,
    unchanged: 'Kalkylarket är oförändrat.',
  },
  halfDone: {
    title: cutShort,
    what: restoreFirst,
  },
  undone: {
    title: 'Återställt',
    what: (day: string): string => `Kalkylarket är som före körningen ${day}.`,
    inPart: (day: string): string => `Kalkylarket är som före körningen ${day}, utom det som nämns här.`,
    nothing: 'Det finns ingen körning att ångra.',
  },
  failed,
  bug: {
    title: fault,
    what: 'Det är ett fel i Planbok, inte i ditt kalkylark. Öppna panelen: den säger om något hann skrivas.',
  },
};
