import type { NorwegianWords } from './in-swedish';

/** Sorts of findings. */
export const norwegianFindingKinds: NorwegianWords = {
  own: `
    *avvik = avvikelse | stort avvik = större avvikelse | lite avvik = mindre avvikelse | alvorlig avvik = allvarlig avvikelse
    større avvik = större avvikelse | observasjon = observation | merknad = notering | anmerkning = anmärkning
    forbedringspunkt = förbättringsförslag | forbedringsforslag = förbättringsförslag
    forbedringsmulighet = förbättringsförslag | forbedringsområde = förbättringsområde | anbefaling = rekommendation
    positiv observasjon = positiv iakttagelse | positivt funn = positiv iakttagelse | sterk side = styrka | styrke = styrka
    god praksis = gott exempel`,
};
