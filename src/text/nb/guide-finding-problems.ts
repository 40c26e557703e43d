import type { svFindingProblems } from '../sv/guide-finding-problems';

/** The guide on problems with findings and what answers them, in Norwegian. */
export const nbFindingProblems: Readonly<Record<keyof typeof svFindingProblems, string>> = {
  'no-such-reference':
    'Nummeret er feilskrevet, eller raden er slettet. Rett det, ellers står funnet uten tiltak.',
  'ambiguous-reference':
    'Nummeret finnes i flere lister eller på flere rader. Skriv arkets navn foran, eller gi radene egne numre.',
  'finding-without-action':
    'Revisoren kommer til å spørre. Koble til et tiltak som allerede finnes (panelet foreslår), eller skriv en ny rad i planen.',
  'nonconformity-without-cause':
    'ISO 14001, 10.2, krever at årsaken utredes, slik at det samme ikke skjer igjen. En setning er nok.',
  'nonconformity-without-requirement':
    'Uten krav vet ingen hva som skal oppfylles. Skriv punktet i standarden, paragrafen eller deres egen rutine.',
  'nonconformity-without-effect-check':
    'At tiltaket er gjennomført, viser ikke at det hjalp. Skriv når og hvordan dere undersøkte det.',
  'positive-with-action':
    'Ros krever ikke noe tiltak. Enten er det et forslag, eller så er koblingen bare en opplysning.',
  'finding-overdue':
    'Funnets egen frist er passert uten at det er lukket. Lukk det, eller bli enig med revisoren om en ny dag.',
  'finding-with-all-done':
    'Arbeidet er gjort, men funnet står fortsatt som åpent. Planbok lukker det ikke for deg: noen skal ha sett at det var nok.',
  'closed-with-open-actions':
    'Listen sier at saken er avsluttet, planen at noe gjenstår. En av dem er ikke oppdatert.',
  'closed-by-own-owner':
    'Den som har gjennomført tiltaket, skal ikke alene vurdere det. La miljøkoordinatoren eller revisoren kvittere.',
  'refused-without-reason':
    'Det er lov å si nei til et forslag. Begrunnelsen hører hjemme i referatet, slik at forslaget ikke kommer tilbake uforklart.',
  'unknown-finding-kind':
    'Typen styrer hvor funnet står på sakslisten og hva som kreves av det. Den står i revisjonsrapporten.',
};
