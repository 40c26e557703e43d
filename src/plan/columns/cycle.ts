import { fitsMonth, fitsTitle } from './content-fits';
import { choice, text, type Column } from './column';
import { comment, owner, status, unit } from './shared-columns';

const month = choice('deadline', 'months', {
  sv: 'Månad',
  en: 'Month',
  more: 'month',
  alsoSv: 'månader | tid | tidpunkt | period | när | datum',
  alsoEn: 'months | when | time | period | date | timing',
  about: 'The month or span of months, as the cycle says it.',
  words: `
    månad* | *månad | month* | period* | tid | tidpunkt | när | when | datum | date | timing | kvartal* | quarter* | termin | årstid | vecka | season | week | dags`,
  hints: `
    tids* | time`,
  fit: fitsMonth,
});

const cycleTitle = text('title', {
  sv: 'Aktivitet',
  en: 'Activity',
  alsoSv: 'aktiviteter | vad | händelse | moment | uppgift | åtgärd | punkt | innehåll',
  alsoEn: 'activities | what | event | task | action | item | content',
  width: 60,
  about: 'What happens then every year.',
  words: `
    aktivitet* | *aktivitet | activit* | händelse* | event* | moment | uppgift* | task* | åtgärd* | vad | what | innehåll | programpunkt* | punkt* | inslag | göra`,
  hints: `
    gång | item* | text | detta | content | rutin`,
  frames: [
    /^(?:på|att|vad som|det som) (?:gång|göra|händer|sker|görs)/u,
    /^(?:vad|what) (?:händer|happens|görs|sker|we do)/u,
    /^(?:going on|to do|coming up)/u,
  ],
  fit: fitsTitle,
});

/** The columns of an annual cycle, in the order Planbok lays them out. */
export const cycle: readonly Column[] = [month, cycleTitle, unit, owner, status, comment];
