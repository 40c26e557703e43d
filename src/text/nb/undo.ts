import type { UndoText } from '../sv/undo';

/** What undoing leaves as it is, in Norwegian; `sv/undo.ts` is the source. */
export const nbUndo: UndoText = {
  lead: 'Dette er endret etter kjøringen og blir stående som det er:',
  leadUndeleted: 'Alt annet er tatt tilbake, men ikke dette:',
  sheets: {
    'sheet-changed': (sheet) => `Arket «${sheet}» blir stående, fordi det er endret.`,
    'sheet-needed': (sheet) => `Arket «${sheet}» blir stående, fordi noe i arbeidsboken viser til det.`,
    'sheet-gone': (sheet) => `Arket «${sheet}» finnes ikke lenger under det navnet.`,
    'sheet-rearranged': (sheet) => `Arket «${sheet}» er så omflyttet at cellene ikke kan kjennes igjen.`,
    'sheet-undeleted': (sheet) =>
      `Arket «${sheet}» kunne ikke slettes i dette programmet. Slett det for hånd.`,
  },
  hiddenSheet: 'Planboks skjulte lister og notater blir stående, fordi det som er igjen, bruker dem.',
  hiddenUndeleted:
    'Planboks skjulte ark kunne ikke slettes i dette programmet. Neste kjøring bruker dem igjen.',
  setting: 'Innstillingene er endret.',
};
