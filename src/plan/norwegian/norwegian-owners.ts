/**
 * Norwegian words of owner cells, which are read before anybody asks for the language of the workbook: only words that Swedish
 * and English have not. A `*` stands for any letters at that end.
 */

/** Persons in a role. */
export const norwegianRoles = `
  *ansvarleg | *ansvarlig | *avdelingsleder | *direktør | *direktøren | *driftsleder | *enhetsleder | *enhetslederen | *fagleder | *gruppeleder
  *ingeniør | *koordinator | *ordfører | *ordføreren | *prosjektleder | *prosjektlederen | *renholder | *rådgiver | *saksbehandler | *seksjonsleder
  *sjef | *sjefen | *styreleder | *styrelederen | *sykepleier | *teamleder | *tillitsvalgt | *vaktmester | *vaktmesteren | *verneombud | *verneombudet
  *virksomhetsleder | *økonom`;

/** Texts that say that nobody is the owner yet, folded. */
export const norwegianVacancies = `ansvarlig|ansvarlig mangler|ansettes|avklares|avklares senere|bestemmes senere|hvem|hvem?|ikke avklart|ikke bestemt
   |ikke satt|ikke tildelt|ikke utpekt|ikkje avklart|ikkje bestemt|ingen ansvarlig|ledig stilling|må avklares|navn|stilling ledig|stilling vakant
   |uavklart|ubesatt|utpekes|utpekes senere|vakant stilling`;

/** Ends of words of a role or a unit. */
export const norwegianRoleEndings =
  'leder|lederen|sjef|sjefen|ansvarlig|ansvarleg|ansvarlige|direktør|direktøren|rådgiver|rådgiveren|koordinator|vaktmester|vaktmesteren|saksbehandler|ingeniør|økonom|lærer|lærere|avdeling|avdelingen|avdelinga|seksjonen|etaten|utvalget|styret|gruppa|ledergruppa|renhold|verneombud|verneombudet|tillitsvalgt';

/** Words that say who it is not, or no longer is, or only for a time. */
export const norwegianNotThem =
  'ikke|ikkje|ikke lenger|tidligere|sykmeldt|permisjon|i permisjon|foreldrepermisjon|slutter|sluttet|pensjonert|går av|erstattes av|overlatt til|unntatt|unntak av';
/** That it is open. */
export const norwegianOpen =
  'avklares|bestemmes|utpekes|kanskje|muligens|noen|nokon|forslag|foreslått|foreløpig|hvem\\p{L}*';

/** Fields of work that "og" joins into one: "Helse og omsorg" is one unit. */
export const norwegianFields =
  /(?:areal|barn|bygg|drift|eiendom|helse|kommunikasjon|klima|kultur|landbruk|lønn|miljø|natur|næring|oppvekst|organisasjon|park|personal|plan|samfunn|skole|tekniske?|utdanning|vann|vei|veg|økonomi) og (?:administrasjon|analyse|anlegg|arkiv|avløp|barnehage|bygg|byggesak|drift|eiendom|energi|familie|forvaltning|fritid|hr|idrett|innkjøp|kultur|levekår|lønn|miljø|næring|omsorg|oppvekst|oppmåling|organisasjon|park|personal|samferdsel|service|teknikk|trafikk|unge|ungdom|utvikling|vedlikehold|velferd)/g;
