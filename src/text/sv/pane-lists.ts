import { svCentral } from './central';
import { fields, tables } from './glossary';
import { actions } from './grammar';
import { rulesOff } from './shared';

/** What the pane says of links, of rules and of the whole organisation's plan. The source: `en/pane-lists.ts` has the same shape. */
export const svLists = {
  links: {
    title: fields.links,
    lead: 'Markera en iakttagelse eller en åtgärd i bladet, så visas dess kopplingar här.',
    change: 'Ändra kopplingar',
    none: 'Ingen koppling.',
    remove: 'Ta bort kopplingen',
    gone: 'Tas bort när du har granskat',
    added: 'Kopplas när du har granskat',
    add: 'Koppla till',
    finding: fields['finding.text'],
    link: 'Koppla',
  },

  central: {
    ...svCentral,
    name: tables.central,
    label: 'Klistra in hela organisationens plan, med rubriker, för granskning',
    file: 'eller välj en fil (.csv)',
    take: 'Jämför med den egna planen',
    read: (count: number): string => `${actions(count)} i den centrala planen.`,
    noPlan: 'Texten innehåller ingen plan. Ta med raden med rubriker.',
    perhapsAs: (name: string): string => `kanske samma som ${name}`,
  },

  rules: {
    title: 'Avstängda regler',
    count: rulesOff,
    off: 'Visa inte det här i den här arbetsboken',
    on: 'Slå på regeln',
    show: 'Visa vilka',
  },
};
