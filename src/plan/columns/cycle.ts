import { fitsMonth, fitsTitle } from './content-fits';
import { choice, text, type Column } from './column';
import { owner, unit } from './people-columns';
import { comment, status } from './shared-columns';

const month = choice('deadline', 'months', {
  sv: 'Månad',
  en: 'Month',
  nb: 'Måned',
  more: 'month',
  alsoSv: 'månader | tid | tidpunkt | period | när | datum',
  alsoEn: 'months | when | time | period | date | timing',
  about: 'The month or span of months, as the cycle says it.',
  words: `
    dags | date | datum | kvartal* | month* | mth | månad* | *månad | när | period* | quarter*
    season | termin | tid | tidpunkt | timing | vecka | week | when | årstid`,
  hints: 'tids* | time',
  fit: fitsMonth,
});

const cycleTitle = text('title', {
  sv: 'Aktivitet',
  en: 'Activity',
  nb: 'Aktivitet',
  alsoSv: 'aktiviteter | vad | händelse | moment | uppgift | åtgärd | punkt | innehåll',
  alsoEn: 'activities | what | event | task | action | item | content',
  width: 60,
  about: 'What happens then every year.',
  words: `
    activit* | *aktivitet | aktivitet* | event* | göra | händelse* | innehåll | inslag | moment
    programpunkt* | punkt* | task* | uppgift* | vad | what | åtgärd*`,
  hints: 'content | detta | gång | item* | rutin | text',
  frames: [
    /^(?:på|att|vad som|det som) (?:gång|göra|händer|sker|görs)/u,
    /^(?:vad|what) (?:händer|happens|görs|sker|we do)/u,
    /^(?:going on|to do|coming up)/u,
  ],
  fit: fitsTitle,
});

/** The columns of an annual cycle, in the order Planbok lays them out. */
export const cycle: readonly Column[] = [month, cycleTitle, unit, owner, status, comment];
