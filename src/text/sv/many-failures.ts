import { grouped } from './failures';
import type { ManyReason } from '../failure-reason';

/** Why Planbok stopped, where rows of many workbooks are written or parts are put together, in Swedish; `en/many-failures.ts` has the same. */
export const svManyFailures: Readonly<Record<ManyReason, (limit: number) => string>> = {
  'no-duckdb': () =>
    'Det som Planbok behöver för Parquet är inte installerat. Kör npm install --global @duckdb/node-api@1.5.6-r.1, eller npm install i Planboks mapp, och försök igen. Samma rader som text kräver ingenting: --ndjson.',
  'parquet-ending': () => 'Raderna blir en Parquet-fil och behöver filändelsen .parquet.',
  'part-ending': () =>
    'Det som läses av en del blir en egen slags fil och behöver filändelsen .planbok-part. Ange en mapp med -o, så väljer Planbok namnet.',
  'no-parts': () =>
    'Mappen har inga delar (.planbok-part). Läs dem först: planbok portfolio MAPP --shard 1/4 -o den här mappen, och så för varje del.',
  'bad-part': () => 'Filen är ingen hel del som den här versionen av Planbok har läst. Läs delen igen.',
  'part-missing': (part) =>
    `Del ${grouped(part)} saknas. Läs den också (--shard), eller vänta tills den är klar: utan den skulle enheter saknas i talen.`,
  'part-twice': (part) => `Del ${grouped(part)} finns två gånger i mappen. Ta bort den som är för mycket.`,
  'parts-differ': () =>
    'Delen är inte läst på samma sätt som de andra: antalet delar, dagen, året, orden, mapparna eller Planboks version skiljer sig. Läs alla delar igen med samma val; --today gör dagen densamma.',
  'parts-of-changed': () =>
    'Arbetsböcker kom eller försvann medan delarna lästes, och då kan en ha blivit överhoppad. Läs alla delar igen.',
};
