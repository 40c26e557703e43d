import { stemOf } from './word-stem';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

const functionWords = setOf(`
  alla allt andra annan annat att av bara behöver behövs bland blev bli blir bort bra båda både bör de dem den denna
  deras dess dessa det detta dock där därför efter ej eller en ett eftersom exempelvis finns fram från för få får fått
  ge genom ger ges gjort gjorts gällande gör göra görs ha hade haft har hos hur här i icke in ingen inget inga innan
  inom inte istället kan kring kunna man med mellan men mer mest mot ner någon något några när och också om omfattar
  oss på redan respektive saknade saknar saknas samt samtliga sedan se sig sin sina sitt ska skall skulle som stället så
  ta tar tas till trots under upp ur ut utan utifrån vad var vara varit varje vem vi vid viktigt vilka vilken vilket
  våra vår vårt än är över även
  a all also an and any are as at be been but by can do does for from had has have how in into is it its more most must
  no not of on or over should so than that the their then there they this to under was were what when where which who
  will with without we our you your each other some such only own one them make made take taken up out about while`);

/** Words that stand in any action plan: that two texts share one of them says little. */
const planWords = new Set(
  [
    ...setOf(`
      aktivitet analys analysera andel ansvar ansvarig ansvariga använda arbete arbetet avdelning besluta beskriva bättre del
      dokumentera fastställa fem fler flera fyra följa genomföra god goda handlingsplan hela hållbar hållbara hållbarhet inventera information
      informera införa insats krav lokal miljö minska mål målen möjlighet möte möten ny nya nytt plan planen planera process
      projekt resultat revidera rutin rutiner rätt samordna sex skapa större system säkerställa tre två tydliggöra
      underlag uppdatera uppföljning upprätta utrustning utveckla verksamhet verksamheten år året åtgärd åtgärder öka
      översyn förbättra framtagen`),
    ...setOf(`
      action actions analyse analysis assess better carry define develop document ensure environment
      environmental establish follow implement improve
      increase information introduce new number plan process project reduce responsible result review routine set
      sustainability sustainable system update work year`),
  ].map(stemOf),
);

/** A word that carries no meaning of its own. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word);

/** A stem that stands in any action plan, or a year. */
export const isPlanWord = (stem: string): boolean => planWords.has(stem) || /^(?:19|20)\d\d$/.test(stem);
