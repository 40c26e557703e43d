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
import type { svRibbon } from '../sv/ribbon';

const changes = (count: number): string => (count === 1 ? 'én celle' : `${count} celler`);

/** What the ribbon's buttons say, in Norwegian. */
export const nbRibbon: typeof svRibbon = {
  jobs: { check, rollup: overview, agenda, review: jobs.review },
  notice: {
    sheet: 'Planbok sier',
    madeOn: (day) => `Planbok, ${day}. Arket er bare for at du skal lese det, og kan slettes.`,
    cell,
    toDo: whatToDo,
    more: (count) => `${andMore(count)}. Panelet viser alle.`,
  },
  checked: {
    off: rulesOff,
    title: checked,
    read: (sheet, rows) => `${sheet}: ${rows} rader lest.`,
    fixes: (count) =>
      count === 0
        ? 'Ingenting trenger å skrives om.'
        : `Panelet kan skrive om ${changes(count)} for deg, etter at du har sett dem: Hjem → Vis panelet.`,
  },
  noPlan: {
    title: noPlanFound,
    unchanged: workbookUnchanged,
    nearMiss: (sheet, row) =>
      `${bestMatch(sheet, row)} Panelet lar deg peke ut overskriftsraden: Hjem → Vis panelet.`,
    isIt: (kinds) =>
      isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind])),
    column: looksLikeTitle,
    answer: 'Svar i panelet, så husker arbeidsboken det.',
  },
  halfDone: {
    title: cutShort,
    what: (job, day) => `${job}, ${day}, ble ikke ferdig. ${restoreFirst}`,
  },
  notShown: {
    title: 'Arket kunne ikke legges til',
    why: 'Strukturen i arbeidsboken er beskyttet. Fjern beskyttelsen (Se gjennom → Beskytt arbeidsbok) og prøv igjen.',
  },
  undrawn: { title: 'Diagrammet eller bildet mangler', what: undrawn },
  unfrozen: { title: 'Overskriftsraden er ikke låst', what: unfrozen },
  failed: { title: failed, changed: 'Endret siden Planbok leste arbeidsboken.' },
  bug: {
    title: fault,
    what: 'Det er en feil i Planbok, ikke i arbeidsboken din. Åpne panelet: det sier om noe rakk å bli skrevet.',
  },
};
