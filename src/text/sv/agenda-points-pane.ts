import { nothingMissing } from './shared';

/** What the pane says of the points of the agenda, in Swedish. */
export const svAgendaPointsPane = {
  preset: 'Punkterna enligt',
  presets: {
    deck: 'Skolans genomgång',
    kth: 'KTH:s mall',
    'iso-2015': 'ISO 14001:2015, allt',
    'iso-2026': 'ISO 14001:2026, allt',
    spring: 'Kort vårgenomgång',
  },
  change: 'Ändra punkterna',
  title: 'Punkt nr',
  earlier: 'Flytta upp',
  later: 'Flytta ner',
  leave: 'Ta bort',
  written: 'Du har skrivit i punkten: den står kvar.',
  add: 'Lägg till en punkt',
  own: 'Egen punkt',
  standard: 'Jämför med',
  missing: 'Standarden begär också:',
  complete: nothingMissing,
  addThis: 'Lägg till',
  addAll: 'Lägg till alla',
};
