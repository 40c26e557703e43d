import type { Quirk } from './quirk';

/** Google answers in the language of the person's account, here German and Finnish, to one call in the middle of the work. */
const answering = (name: string, message: string, isHit: (call: string) => boolean): Quirk => ({
  name,
  reported: ['others’ experience: services answer in the language of the account'],
  install: ({ book }) => {
    let left = 2;
    book.wire.quirks = [
      ...book.wire.quirks,
      ({ name: call }) => {
        if (!isHit(call)) return;
        left -= 1;
        if (left === 0) throw Object.assign(new Error(`Exception: ${message}`), { name: 'Exception' });
      },
    ];
  },
});

export const otherLanguages: readonly Quirk[] = [
  answering('in-german', 'Dienstfehler: Tabellen', (call) => call === 'Range.setValues'),
  answering('in-finnish', 'Palvelu Taulukot aikakatkaistiin', (call) => call === 'Sheet.setColumnWidths'),
];
