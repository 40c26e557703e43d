import type { svWheel } from '../sv/wheel';
import { fields, no, tables } from './glossary';
import { counted } from './grammar';

const when = 'Når';
const activity = 'Aktivitet';

/** The annual wheel, wherever it is shown, in Norwegian. */
export const nbWheel: typeof svWheel = {
  sheet: tables.cycle,
  title: (year) => (year === null ? tables.cycle : `${tables.cycle} ${year}`),
  madeFrom: (day) => `Årshjulet slik det sto i arbeidsboken ${day}. Tallene i hjulet er numrene i tabellen.`,
  follows:
    'Hjulet tegnes på nytt når sakslisten lages på nytt. Inntil da sier raden om aktiviteten er endret.',
  noPicture:
    'Hjulet kan ikke tegnes herfra. Lag sakslisten i regnearket, i Excel eller i en fil, så tegnes det.',
  lacksOne: 'ny aktivitet i årshjulet er ikke tegnet inn',
  lacksMany: 'nye aktiviteter i årshjulet er ikke tegnet inn',
  alternative: (title, count) =>
    `${title}: en ring med årets måneder ytterst og ${counted(count, 'aktivitet', 'aktiviteter')} som buer med nummer. Tabellen ved siden av sier hva hvert nummer er.`,
  when,
  activity,
  headings: [no, when, activity, fields.owner, 'Siden da'],
  changed: 'Endret',
};
