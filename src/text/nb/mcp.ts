import type { svMcp } from '../sv/mcp';

/** What is said to people of the tools for other programs, in Norwegian. */
export const nbMcp: typeof svMcp = {
  noFolder: () =>
    'Si hvilken mappe verktøyene kan nå, for eksempel: planbok mcp "C:\\Brukere\\Kari\\Miljø". Ingen annen mappe nås.',
  listens: (folders) =>
    `Planbok venter på kall fra et annet program (Model Context Protocol). Bare arbeidsbøker i disse mappene nås:\n${folders.map((folder) => `  ${folder}`).join('\n')}\nCtrl+C avslutter.`,
  titles: {
    workbooks: 'List opp arbeidsbøker',
    scan: 'Les en arbeidsbok',
    problems: 'Vis hva som må avgjøres',
    propose: 'Foreslå endringer og svar',
    preview: 'Forhåndsvis endringer',
    apply: 'Gjør det som er forhåndsvist',
    undo: 'Ta tilbake det som er forhåndsvist',
    agenda: 'Les sakslisten slik den ville bli',
  },
  badCall: (tool, what) => `Kallet av ${tool} kan ikke forstås: ${what}`,
  badCell: (found) => `«${found}» er ikke en celle på et ark. Skriv ark og celle, som 'Plan 2020'!F7.`,
  badTable: (found) =>
    `«${found}» er ikke celler i en rad. Skriv ark og cellene med overskriftene, som 'Plan 2020'!A7:E7.`,
  unknownKey: (name) => `«${name}» finnes ikke der.`,
  badValue: (place) => `${place} mangler eller har en verdi som ikke går.`,
};
