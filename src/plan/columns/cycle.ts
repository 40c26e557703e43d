import { choice, text, type Column } from './column';
import { comment, owner, status, unit } from './shared-columns';

const month = choice('deadline', 'months', {
  sv: 'Månad',
  en: 'Month',
  more: 'month',
  alsoSv: 'månader | tid | tidpunkt | period | när | datum',
  alsoEn: 'months | when | time | period | date | timing',
  about: 'The month or span of months, as the cycle says it.',
});

const cycleTitle = text('title', {
  sv: 'Aktivitet',
  en: 'Activity',
  alsoSv: 'aktiviteter | vad | händelse | moment | uppgift | åtgärd | punkt | innehåll',
  alsoEn: 'activities | what | event | task | action | item | content',
  width: 60,
  about: 'What happens then every year.',
});

/** The columns of an annual cycle, in the order Planbok lays them out. */
export const cycle: readonly Column[] = [month, cycleTitle, unit, owner, status, comment];
