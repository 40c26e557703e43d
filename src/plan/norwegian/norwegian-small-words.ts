const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Words by which a text is known to be Norwegian: what Swedish and English have not. */
const own = words(
  `aktiviteten alle ansvarlig ansvarleg ansvarlige avsluttet ble blitt desember dette disse ennå etter februar ferdig fra frå
   fullført følge følges gjennom gjennomføre gjennomføres gjennomført gjennomgang hva hvem hvert hver hvis hvor ikke ikkje
   innen januar kven lage lukket mai manglar mangler måned møte møtet neste nye og oppdatere oppfølging oppgave opplæring
   ordfører pågående påbegynt referent saksbehandler skal skole skolen styret tilbake tiltak tiltaket tiltakene til uke utarbeide uten
   utført ved vedtak virksomhet være vært`,
);

/** Words that it shares with either: they tell it from the other alone. */
const shared = words(
  `aktivitet aktiviteter at av det den en for har hos juli juni med mål mars ny oktober om på pågår som under utgår
   august`,
);

export const norwegianSmallWords: ReadonlySet<string> = new Set([...own, ...shared]);

/** A letter that English has not, inside a word that is not a name: Norwegian shares only the first with Swedish. */
export const NORWEGIAN_LETTER = /[åæø]/;
