import { folded } from './matching';

/* Names of sheets that say that one is an older, newer or partial copy of another. */

/** Words for a copy, a version or a selection, sorted. */
const words = `
  aktuell | alla | arkiv | backup | export | filter | filtrerad | försenad | försenade | gammal | gamla | inaktuell | kopia
  | kvarstående | nu | ny | nya | nytt | original | pågående | reserv | rev | reviderad | senaste | tidigare | underlag | urval
  | utkast | utskrift | version | öppna
  archive | archived | copy | current | draft | final | filtered | historic | history | latest | new | old | older | open
  | original | overdue | previous | print | printout | revised | selection | temp | v | version`
  .split(/[|\n]/)
  .map((word) => word.trim())
  .filter((word) => word !== '');
const copyWord = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu');

/** "(2)", "v3", "2026-03-01", "mars": which of several copies it is. */
const which =
  /\(\d+\)|(?<!\p{L})v(?:er)?\.? ?\d+(?:\.\d+)*|\d{4}-\d\d?(?:-\d\d?)?|\d{1,2}[/.]\d{1,2}|(?<!\d)\d{6}(?!\d)|(?<!\p{L})(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)(?:\p{L}*)(?!\p{L})/giu;

const stemOf = (name: string): string =>
  folded(name)
    .replace(which, ' ')
    .replace(copyWord, ' ')
    .replace(/(?<!\p{L})(?:av|of|på|the)(?!\p{L})/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const saysCopy = (name: string): boolean => folded(name).search(copyWord) >= 0;

/** Whether two sheets are by their names versions of one: "Plan" and "Plan (2)", "Plan mars" and "Plan maj", "Plan" and "Utkast". */
export function areVersions(one: string, other: string): boolean {
  const [stem, second] = [stemOf(one), stemOf(other)];
  return stem === second || ((stem === '' || second === '') && (saysCopy(one) || saysCopy(other)));
}
