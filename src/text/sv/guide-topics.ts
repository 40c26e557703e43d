import type { GuidePage } from '../guide-pages';

/** A page of the guide: the word by which one asks for it, and its title. */
export interface GuideTopic {
  readonly word: string;
  readonly title: string;
}

export const svGuideTopics: Readonly<Record<GuidePage, GuideTopic>> = {
  open: { word: 'öppna', title: 'Öppna arbetsboken' },
  questions: { word: 'frågor', title: 'Svara på frågorna' },
  write: { word: 'skriv', title: 'Granska och skriv' },
  overview: { word: 'lägesbild', title: 'Lägesbilden' },
  agenda: { word: 'dagordning', title: 'Gör dagordningen' },
  meeting: { word: 'möte', title: 'Håll mötet' },
  minutes: { word: 'protokoll', title: 'Protokollet' },
  decisions: { word: 'beslut', title: 'Besluten' },
  year: { word: 'årsbyte', title: 'Årsbytet' },
  next: { word: 'nästa', title: 'Nästa gång' },
  undo: { word: 'ångra', title: 'Ta tillbaka' },
  programs: { word: 'program', title: 'Excel, Google Kalkylark och kommandot' },
  problems: { word: 'problem', title: 'Alla problem' },
  columns: { word: 'kolumner', title: 'Kolumner och ord som läses' },
  answers: { word: 'svar', title: 'Frågor och svar' },
  privacy: { word: 'uppgifter', title: 'Dina uppgifter' },
  accessibility: { word: 'tillgänglighet', title: 'Tillgänglighet' },
  trouble: { word: 'krångel', title: 'När Excel krånglar' },
};
