import { grouped } from './failures';
import type { ManyReason } from '../failure-reason';

/** Why Planbok stopped, where rows of many workbooks are written or parts are put together, in Norwegian. */
export const nbManyFailures: Readonly<Record<ManyReason, (limit: number) => string>> = {
  'no-duckdb': () =>
    'Det som Planbok trenger for Parquet, er ikke installert. Kjør npm install --global @duckdb/node-api@1.5.6-r.1, eller npm install i mappen til Planbok, og prøv igjen. De samme radene som tekst krever ingenting: --ndjson.',
  'parquet-ending': () => 'Radene blir en Parquet-fil og trenger filendelsen .parquet.',
  'part-ending': () =>
    'Det som leses av en del, blir en egen slags fil og trenger filendelsen .planbok-part. Oppgi en mappe med -o, så velger Planbok navnet.',
  'no-parts': () =>
    'Mappen har ingen deler (.planbok-part). Les dem først: planbok portfolio MAPPE --shard 1/4 -o denne mappen, og slik for hver del.',
  'bad-part': () => 'Filen er ingen hel del som denne versjonen av Planbok har lest. Les delen på nytt.',
  'part-missing': (part) =>
    `Del ${grouped(part)} mangler. Les den også (--shard), eller vent til den er ferdig: uten den ville enheter mangle i tallene.`,
  'part-twice': (part) => `Del ${grouped(part)} finnes to ganger i mappen. Fjern den som er for mye.`,
  'parts-differ': () =>
    'Delen er ikke lest på samme måte som de andre: antallet deler, dagen, året, ordene, mappene eller versjonen av Planbok er forskjellig. Les alle delene på nytt med de samme valgene; --today gjør dagen den samme.',
  'parts-of-changed': () =>
    'Arbeidsbøker kom til eller forsvant mens delene ble lest, og da kan en ha blitt hoppet over. Les alle delene på nytt.',
};
