import type { svAddin } from '../sv/addin';
import { workbookUnchanged } from './shared';

/** What the add-in says before the pane is there, in Norwegian. */
export const nbAddin: typeof svAddin = {
  start: {
    elsewhere: [
      'Planbok er et tillegg til Excel og åpnes derfra.',
      'Åpne arbeidsboken i Excel og velg Hjem → Vis panelet.',
    ],
    'no-library': [
      'Excels bibliotek for tillegg kunne ikke hentes fra appsforoffice.microsoft.com.',
      'Kontroller nettet, lukk panelet og åpne det igjen. Skjer det på nytt: be den som drifter nettet om å slippe adressen gjennom.',
      workbookUnchanged,
    ],
  },
  notFetched: {
    title: 'Planbok kunne ikke hentes',
    what: `Kontroller nettet og prøv igjen. ${workbookUnchanged}`,
  },
};
