import type { svGuideTopics } from '../sv/guide-topics';

/** The pages of the guide, by the words that a Norwegian asks with. */
export const nbGuideTopics: typeof svGuideTopics = {
  open: { word: 'åpne', title: 'Åpne arbeidsboken' },
  questions: { word: 'spørsmål', title: 'Svar på spørsmålene' },
  write: { word: 'skriv', title: 'Kontroller og skriv' },
  overview: { word: 'statusoversikt', title: 'Statusoversikten' },
  agenda: { word: 'saksliste', title: 'Lag sakslisten' },
  meeting: { word: 'møte', title: 'Hold møtet' },
  minutes: { word: 'referat', title: 'Referatet' },
  decisions: { word: 'beslutninger', title: 'Beslutningene' },
  year: { word: 'årsskifte', title: 'Årsskiftet' },
  next: { word: 'neste', title: 'Neste gang' },
  undo: { word: 'angre', title: 'Ta tilbake' },
  programs: { word: 'programmer', title: 'Excel, Google Regneark og kommandoen' },
  problems: { word: 'problemer', title: 'Alle problemer' },
  columns: { word: 'kolonner', title: 'Kolonner og ord som leses' },
  answers: { word: 'svar', title: 'Spørsmål og svar' },
  privacy: { word: 'opplysninger', title: 'Dine opplysninger' },
  accessibility: { word: 'tilgjengelighet', title: 'Tilgjengelighet' },
  trouble: { word: 'trøbbel', title: 'Når Excel lager trøbbel' },
};
