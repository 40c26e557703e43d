import type { MeetingProblemCode } from '../../plan/meeting/meeting-problem-code';
import type { Problem } from '../../plan/reading';
import { lowered } from '../lowered';
import { either, listed, quotedAfter } from './grammar';

/** What is the matter with a meeting, its minutes or its decisions, and what to do about it, in Norwegian. */
export const meetingProblemsNb: Readonly<Record<MeetingProblemCode, (problem: Problem) => string>> = {
  'missing-role': (p) => `Sakslisten mangler opplysning${quotedAfter(p.found)}. Fyll den ut før møtet.`,
  'double-role': (p) =>
    `${p.found ?? ''} har to roller på møtet: ${(p.candidates ?? []).join(' og ')}. Medunderskriveren skal være en annen.`,
  'differing-role': (p) =>
    `${p.found ?? ''} er ulik på ulike steder: ${either(p.candidates ?? [])}. Skriv den som gjelder, i sakslisten.`,
  'differing-meeting-date': (p) =>
    `Forrige møte har ulike datoer:${quotedAfter(p.found)} og «${p.candidates?.[0] ?? ''}». Rett det som er feil.`,
  'previous-not-before': (p) =>
    `Forrige møte${quotedAfter(p.found)} er ikke før møtet, ${p.candidates?.[0] ?? ''}. En av datoene er feil.`,
  'two-meetings': (p) =>
    `To møter har samme dag, ${p.found ?? ''}: ${listed(p.candidates ?? [])}. Er det samme møte, slå dem sammen; ellers endre dagen.`,
  'absent-role': (p) =>
    `${p.found ?? ''} står både som ${listed((p.candidates ?? []).map(lowered))}. Endre det som er feil.`,
  'held-meeting': (p) =>
    `Sakslisten er for møtet ${p.found ?? ''}, som har et referat. Lag den på nytt, så begynner neste møtes: den tømmes for det som står i referatet.`,
  'coming-meeting': (p) => `Møtet er ${p.found ?? ''}. Referatet lages når møtet er holdt.`,
  'meeting-without-agenda': () => 'Lag sakslisten først: referatet lages av den.',
  'meeting-without-day': () => 'Skriv dagen for møtet i sakslisten: referatet får den som navn.',
  'missing-in-minutes': (p) =>
    `Referatet mangler opplysning${quotedAfter(p.found)}. Fyll den ut i referatet.`,
  'differing-minutes': (p) =>
    `Både sakslisten og referatet er endret: ${either(p.candidates ?? [])}. Referatet blir stående. Endre det ene.`,
  'withdrawn-decision': (p) =>
    `Beslutningen${quotedAfter(p.found)} står ikke lenger i ${listed(p.candidates ?? [])}. Fjern den også her hvis den ikke gjelder.`,
  'unlisted-decision': (p) =>
    `Beslutningen${quotedAfter(p.found)} står i referatet, men ikke i listen over beslutninger. Skriv den inn i listen, med status Utgår hvis den ikke gjelder.`,
  'who-without-decision': (p) =>
    `Ved${quotedAfter(p.found)} står det hvem eller når (${listed(p.candidates ?? [])}), men ingen beslutning. Skriv hva som ble besluttet.`,
  'unassigned-decision': (p) =>
    `Beslutningen${quotedAfter(p.found)} har verken ansvarlig eller frist. Skriv dem i listen, eller status Fullført hvis det er gjort.`,
  'same-meeting': (p) =>
    `Sakslisten er for ${p.candidates?.[0] ?? ''} og har ingen beslutninger ut over dem i referatet for ${p.found ?? ''}. Er det samme møte, skriv ${p.found ?? ''} i sakslisten og rett dagen i referatet. Er det et nytt, skriv beslutningene fra det først.`,
  'minuted-before': (p) =>
    `${p.candidates?.[0] ?? ''} beslutninger i sakslisten står allerede i referatet for ${p.found ?? ''} og tas ikke med igjen. Lag sakslisten på nytt, så tømmes den for dem.`,
  'decision-not-entered': (p) =>
    `Beslutningen${quotedAfter(p.found)} er ikke ført inn: cellen regnes ut av en formel, er sammenslått eller beskyttet. Skriv den i planen selv.`,
  'dropped-action': (p) =>
    `Beslutningen${quotedAfter(p.found)} gjelder ${p.candidates?.[0] ?? ''}, som har utgått. Endre beslutningen, eller ta opp tiltaket igjen.`,
};
