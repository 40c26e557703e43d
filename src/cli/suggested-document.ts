import * as z from 'zod/mini';
import { addressName } from '../book/area';
import { linkDoubts } from '../jobs/job';
import type { LinkDoubt, LinkSuggestions } from '../jobs/link/suggested-links';
import type { ReadItem } from '../plan/suggestions/item-text';
import type { SuggestedLinks } from '../plan/suggestions/link-suggestions';
import type { svCli } from '../text/sv/cli';
import { CONTRACT_VERSION } from './contract-version';

type Text = typeof svCli;

const said = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));
const text = (description: string) => said(z.string(), description);

const suggestion = z.strictObject({
  action: text('The action’s number as it stands, else the address of its title.'),
  at: text('The address of its title.'),
  score: said(
    z.number().check(z.minimum(0), z.maximum(1)),
    'How much speaks for it; comparable within one workbook.',
  ),
  proposed: said(
    z.boolean(),
    'Sure enough to be put before a person as the answer; at most one for each finding or goal.',
  ),
  shared: said(z.array(z.string()), 'The words that speak for it, the most telling first.'),
});

const links = {
  at: text('The address of its text.'),
  explicit: said(z.array(z.string()), 'The actions that a reference in the workbook ties to it.'),
  suggestions: said(z.array(suggestion), 'At most three, the likeliest first.'),
};

/** What `link --suggest --json` answers. */
export const suggestedContract = z.strictObject({
  version: said(z.literal(CONTRACT_VERSION), 'Of this contract.'),
  file: text('The file as it was given.'),
  findings: z.array(
    z.strictObject({
      finding: text('The finding’s number as it stands, else the address of its text.'),
      ...links,
    }),
  ),
  goals: z.array(
    z.strictObject({ goal: text('The goal’s number as it stands, else the address of its text.'), ...links }),
  ),
  doubts: said(
    z.array(
      z.strictObject({
        code: z.enum(linkDoubts),
        at: said(z.array(z.string()), 'The cells that it is about.'),
        message: text('The same as a sentence.'),
      }),
    ),
    'Why something is not suggested, or not clear.',
  ),
});

export type SuggestedDocument = z.infer<typeof suggestedContract>;

/** The cell that says what an item is about. */
export const addressOfItem = ({ table, row }: ReadItem): string =>
  addressName({
    sheet: table.sheet,
    row: row.row,
    column:
      table.columns.find(({ field, more }) => field === mainField[table.kind] && more === undefined)
        ?.column ??
      table.columns[0]?.column ??
      1,
  });

const mainField: Readonly<Partial<Record<ReadItem['table']['kind'], string>>> = {
  actions: 'title',
  findings: 'finding.text',
  goals: 'goal',
};

/** How an item is called: its number as it stands, else the address of its text. */
export const nameOfItem = (item: ReadItem): string => item.row.id ?? addressOfItem(item);

/** The cells, or the numbers, that a doubt is about, as a person reads them; not more than a line of them. */
const MOST_NAMED = 8;

export function doubtSentence({ code, items }: LinkDoubt, says: Text): string {
  const named = items.map((item) =>
    code === 'same-number' ? `${item.row.id ?? ''} (${addressOfItem(item)})` : addressOfItem(item),
  );
  const more = named.length > MOST_NAMED ? [says.more(named.length - MOST_NAMED)] : [];
  return says.links.doubts[code]([...named.slice(0, MOST_NAMED), ...more].join(', '));
}

const shared = ({ item, explicit, suggestions }: SuggestedLinks) => ({
  at: addressOfItem(item),
  explicit: explicit.map(nameOfItem),
  suggestions: suggestions.map(({ action, score, proposed, shared: words }) => ({
    action: nameOfItem(action),
    at: addressOfItem(action),
    score: Math.round(score * 1000) / 1000,
    proposed,
    shared: [...words],
  })),
});

/** The suggestions as `suggestedContract` promises them. */
export const suggestedDocument = (found: LinkSuggestions, file: string, says: Text): SuggestedDocument => ({
  version: CONTRACT_VERSION,
  file,
  findings: found.findings.map((one) => ({ finding: nameOfItem(one.item), ...shared(one) })),
  goals: found.goals.map((one) => ({ goal: nameOfItem(one.item), ...shared(one) })),
  doubts: found.doubts.map((doubt) => ({
    code: doubt.code,
    at: doubt.items.map(addressOfItem),
    message: doubtSentence(doubt, says),
  })),
});
