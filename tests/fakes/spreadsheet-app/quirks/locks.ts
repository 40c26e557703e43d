import type { Quirk } from './quirk';

export const locks: readonly Quirk[] = [
  {
    name: 'lock-taken',
    reported: ['documented: Lock.tryLock answers false'],
    install: ({ desk }) => {
      desk.lock = 'taken';
    },
  },
  {
    name: 'lock-refused',
    reported: ['apps-script-oauth2 #207', 'googlecrestscript #19'],
    install: ({ desk }) => {
      desk.lock = 'refused';
    },
  },
  {
    name: 'lock-not-released',
    reported: ['apps-script-oauth2 #207 (its line 738 releases)'],
    install: ({ desk }) => {
      desk.lock = 'stuck';
    },
  },
];
