import type { svLists } from '../sv/pane-lists';
import { nbCentral } from './central';
import { fields, tables } from './glossary';
import { actions } from './grammar';
import { rulesOff } from './shared';

/** What the pane says of links, of rules and of the whole organisation's plan. */
export const nbLists: typeof svLists = {
  links: {
    title: fields.links,
    lead: 'Select a finding or an action in the sheet, and its links are shown here.',
    change: 'Change links',
    none: 'No link.',
    remove: 'Take the link away',
    gone: 'Goes when you have reviewed it',
    added: 'Linked when you have reviewed it',
    add: 'Link to',
    finding: fields['finding.text'],
    link: 'Link',
  },

  central: {
    ...nbCentral,
    name: tables.central,
    label: 'Paste the whole organisation’s plan, with its headings, for review',
    file: 'or choose a file (.csv)',
    take: 'Compare with the own plan',
    read: (count) => `${actions(count)} in the central plan.`,
    noPlan: 'The text holds no plan. Include the row of headings.',
    perhapsAs: (name) => `perhaps the same as ${name}`,
  },

  rules: {
    title: 'Rules switched off',
    count: rulesOff,
    off: 'Do not show this in this workbook',
    on: 'Switch the rule on',
    show: 'Show which',
  },
};
