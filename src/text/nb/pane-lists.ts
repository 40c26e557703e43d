import type { svLists } from '../sv/pane-lists';
import { nbCentral } from './central';
import { fields, tables } from './glossary';
import { actions } from './grammar';
import { rulesOff } from './shared';

/** What the pane says of links, of rules and of the whole organisation's plan. */
export const nbLists: typeof svLists = {
  links: {
    title: fields.links,
    lead: 'Merk et funn eller et tiltak i arket, så vises koblingene her.',
    change: 'Endre koblinger',
    none: 'Ingen kobling.',
    remove: 'Fjern koblingen',
    gone: 'Fjernes når du har kontrollert',
    added: 'Kobles når du har kontrollert',
    add: 'Koble til',
    finding: fields['finding.text'],
    link: 'Koble',
  },

  central: {
    ...nbCentral,
    name: tables.central,
    label: 'Lim inn hele organisasjonens plan, med overskrifter, for kontroll',
    file: 'eller velg en fil (.csv)',
    take: 'Sammenlign med den egne planen',
    read: (count) => `${actions(count)} i den sentrale planen.`,
    noPlan: 'Teksten inneholder ingen plan. Ta med raden med overskrifter.',
    perhapsAs: (name) => `kanskje det samme som ${name}`,
  },

  rules: {
    title: 'Regler som er slått av',
    count: rulesOff,
    off: 'Ikke vis dette i denne arbeidsboken',
    on: 'Slå på regelen',
    show: 'Vis hvilke',
  },
};
