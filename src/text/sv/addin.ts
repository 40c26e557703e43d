import { workbookUnchanged } from './shared';

/** What the add-in says before the pane is there, in Swedish. */
export const svAddin = {
  start: {
    elsewhere: [
      'Planbok är ett tillägg till Excel och öppnas därifrån.',
      'Öppna arbetsboken i Excel och välj Start → Visa panelen.',
    ],
    'no-library': [
      'Excels bibliotek för tillägg kunde inte hämtas från appsforoffice.microsoft.com.',
      'Kontrollera nätet, stäng panelen och öppna den igen. Händer det på nytt: be den som sköter nätet släppa fram adressen.',
      workbookUnchanged,
    ],
  },
  notFetched: {
    title: 'Planbok kunde inte hämtas',
    what: `Kontrollera nätet och försök igen. ${workbookUnchanged}`,
  },
};
