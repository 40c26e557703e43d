import type { svMeetingGuide } from '../sv/guide-meeting-problems';

/** The guide on problems with the meeting, its minutes and its decisions, in Norwegian. */
export const nbMeetingGuide: typeof svMeetingGuide = {
  'missing-role':
    'Sakslisten trenger møteleder, referent, medunderskriver og dag. Skriv dem på fanen Møte eller i arket.',
  'double-role': 'Den som skriver referatet eller leder møtet, kan ikke gå god for sitt eget referat.',
  'differing-role':
    'Arbeidsboken sier én ting på ett ark og noe annet på et annet. Det som står i sakslisten, er det som brukes.',
  'differing-meeting-date':
    'Punktet om forrige møte henter beslutningene sine etter den dagen, så den må stemme.',
  'previous-not-before': 'Ofte er det årstallet som er feil.',
  'two-meetings': 'Referat og beslutninger skilles fra hverandre etter dagen for møtet.',
  'absent-role': 'En person kan ikke både være der og ikke. Referatet ville ha sagt imot seg selv.',
  'held-meeting':
    'Dette er ingen feil: møtet er over. Neste saksliste begynner på samme ark, og det forrige møtet finnes i referatet sitt.',
  'coming-meeting': 'Endre dagen hvis møtet allerede har vært; ellers: vent til dagen etter.',
  'meeting-without-agenda':
    'Referatet er sakslisten med beslutningene fylt ut, så det trenger en å gå ut fra.',
  'meeting-without-day': 'Dagen står øverst på sakslisten. Den skiller også møtets beslutninger fra andres.',
  'missing-in-minutes': 'Møtet er holdt, så nå kan det fylles ut hvem som gjorde hva.',
  'differing-minutes':
    'Referatet er det møtet skrev under på, og endres aldri av Planbok. La referatet gjelde, eller skriv rettelsen inn i det.',
  'withdrawn-decision':
    'Beslutningen er strøket fra referatet, men følges fortsatt opp. Var det en rettelse, fjern den begge steder.',
  'unlisted-decision': 'Det som ikke står i listen, følges ikke opp på neste møte.',
  'who-without-decision':
    'Noen fikk en oppgave, men ikke hvilken. Spør referenten mens møtet er friskt i minnet.',
  'unassigned-decision':
    'En beslutning som ingen har ansvar for, blir sjelden gjennomført. Er den bare en konstatering, sett den som fullført.',
  'same-meeting':
    'Dagen på sakslisten er endret etter referatet. Planbok vet ikke om møtet ble flyttet eller om et nytt har begynt.',
  'minuted-before':
    'Hver beslutning hører til ett møte. Tøm sakslisten før det neste ved å lage den på nytt.',
  'decision-not-entered': 'Beslutningen gjelder likevel; det er bare cellen i planen som ikke kan skrives i.',
  'dropped-action': 'Møtet har besluttet noe om et tiltak som planen ikke lenger har.',
};
