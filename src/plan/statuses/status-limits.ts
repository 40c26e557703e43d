import { rewrite, type Rewrite } from '../rewrites';
import { entriesOf } from '../word-list';
import { whole } from './status-patterns';

/** Most of it, nearly, or nothing like it: done in part at most. */
const nearly = `
  all but | as good as | begränsad omfattning | close to | de flesta | det mesta | far from | i det närmaste
  i huvudsak | sånär som | i stora drag | i stort | in large part | in the main | just about | långt från | långt ifrån
  mer eller mindre | mer än hälften | mera eller mindre | more or less | more than half | mot slutet | nearing
  nära | praktiskt taget | pretty much | så när som | till allra största delen | till huvudsaklig del
  till stor del | till stora delar | till större del | till större delen | till största del | till största delen
  to a great extent | to a large extent | to a limited extent`;

/** It is not known, not believed or not yet looked into. */
const unsure = `
  are we sure | bör avslutas | bör följas upp | bör stängas | don't know | dont know | får kollas
  föreslås avslutas | föreslås stängas | have not checked | ingen aning | inte säker | inte säkert | kolla om
  no idea | not sure | not yet known | proposed for closure | proposed to be closed | ska kollas | unsure
  vad är läget | vet ej | vet inte | vi vet inte | who knows | återkommer`;

/** Refused by those who looked at it. */
const refused = `
  avvisad av | ej godkänd | ej godkänt | inte godkänd | inte godkänt | not accepted | not approved | rejected by
  underkänd | underkänt`;

/** Done once, and to be done again. */
const again = `
  behöver göras om | behöver kompletteras | får göras om | gjordes om | göra om | göras om
  måste göras om | needs redoing | needs rework | needs to be redone | opened again | reopen | reopens
  ska göras om | tas om | to be redone | åter öppen | åter öppnad | öppen igen | öppnad igen | öppnas igen
  öppnat igen`;

/** Decided against. */
const decidedAgainst = `
  nedröstad | nedröstat | röstades ned | röstades ner | turned down | voted down`;

/** With somebody, or out to somebody: a step of a process. */
const steps = `
  at tender | away for signature | gone to tender | hos jurist | hos juristen | hos juristerna | hos ledningen
  in procurement | in tender | out for comment | out for comments | out for consultation | out for review
  out for signature | out for tender | out to consultation | procurement stage | på anbud | på internremiss
  på samråd | sent for approval | sent for comment | sent for consultation | sent for review
  sent for signature | tender stage | ute på anbud | ute på remiss | ute på samråd | ute på upphandling
  with finance | with legal | with our lawyers | with procurement | with the board | with the contractor
  with the lawyers | with the supplier`;

/** Hints are the rarest words of each phrase; the longest stands for it. */
function inWords(phrases: string, form: string): Rewrite {
  const entries = entriesOf(phrases);
  const hints = entries.map((entry) => entry.split(' ').reduce((a, b) => (b.length > a.length ? b : a)));
  const longestFirst = [...entries].sort((a, b) => b.length - a.length);
  return rewrite([...new Set(hints)].join('|'), whole(longestFirst.join('|')), form);
}

/** What limits, doubts or takes back what is said to be done; read before the other turns of phrase. */
export const limits: readonly Rewrite[] = [
  rewrite('time being', whole('for the time being'), 'tills vidare'),
  rewrite('t.v', /(?<!\p{L})t\.v\.?(?!\p{L})/gu, 'tills vidare'),
  rewrite('won', whole("won['’]t"), 'will not'),
  inWords(unsure, 'oklart'),
  inWords(refused, 'oklart'),
  // Closed, to be opened again if it comes back: whether it holds, somebody must say.
  rewrite(
    'open|öppna',
    whole(
      '(?:re-?opens?|återöppnas?|öppnas? (?:igen|åter)) (?:if|when|should|unless|on|om|ifall|vid|när)(?: \\p{L}+){0,4}',
    ),
    'oklart',
  ),
  // What is being done again is under way; what is to be done again is open.
  rewrite('om', whole('(?:gör|görs) om(?! det| detta| till)'), 'återöppnad pågår'),
  inWords(again, 'återöppnad'),
  inWords(decidedAgainst, 'avslagen'),
  inWords(steps, 'pågår'),
  inWords(nearly, 'delvis'),
  rewrite('så snart|as soon as', whole('så snart|as soon as'), 'ifall'),
  rewrite('pending', whole('(?:closed|complete|completed|done|finished|implemented) pending'), 'oklart'),
  rewrite('closed out|signed off', whole('closed out|signed off'), 'closed'),
  rewrite(
    'all|båda|samtliga|every|both',
    whole('(?:ej|inte|icke|not) (?:alla|allt|samtliga|all|everything|every|both|båda)'),
    'delvis',
  ),
  rewrite(
    'allt|alla|samtliga',
    whole(
      '(?:allt|alla|samtliga)(?: (?:delar|moment|punkter|steg|åtgärder))? (?:är|har|blev|blir) (?:ännu )?(?:ej|inte|icke)(?= (?:\\p{L}+ )?(?:avsluta|färdig|genomför|gjor|införd|införts|klar|levere|påbörja|slutför|starta|utför|åtgärda))',
    ),
    'delvis',
  ),
  rewrite(
    'third|quarter|fifth|half',
    whole(
      '(?<!(?:once|twice|times) )(?:an?|one|two|three) (?:third|quarter|fifth)s?(?! ago)(?: of (?:it|the work|them))?|(?<=half )to go',
    ),
    'delvis',
  ),
  rewrite('part ', whole('part (?:of (?:the )?\\p{L}+ )?(?:still )?(?:left|remaining|remains)'), 'delvis'),
  rewrite('~|≈', /[~≈] ?(?=\p{L})/gu, 'delvis '),
  rewrite(
    'kvar|återstår|left|remain|to go',
    whole(
      '(?:bara|endast|enbart|only|just) [^,;.]{1,40}? (?:kvar|återstår|kvarstår|left|remain|remains|remaining|to go)',
    ),
    'delvis',
  ),
  rewrite(
    'del|parten',
    whole('\\p{L}+(?:del|delar|delen|parten) (?:av \\p{L}+ )?(?:är )?(?:kvar|återstår|kvarstår)'),
    'delvis',
  ),
  // Some of them left: the rest is done. Fractions in digits are counted where they are read.
  rewrite(
    'kvar|återstår|left|remain',
    whole(
      '(?!(?:alla?|allt|hela|inge[nt]|inga|none|nothing|noll|whole|zero)(?!\\p{L}))\\p{L}+ (?:av|of) (?:de |the )?(?:\\p{L}+|\\d{1,4})(?: \\p{L}+)? (?:är |is |are )?(?:kvar|återstår|left|remains?|remaining)',
    ),
    'delvis',
  ),
  // What is left is named or counted, so that the rest is done; "kvarstår" alone says nothing of a rest.
  rewrite(
    'kvar|återstår|left|remain|rest',
    /(?<!\p{L})(?<!\d (?:av|of) )(?:(?:mkt|sista|last|\d{1,3}(?: \p{L}+)?) (?:kvar|left|remaining)|(?:kvar|återstår|kvarstår|left|remains|remaining|rest) ?: ?(?!inge[tn]|inga|nothing|none|ja|nej|yes|no(?!\p{L}))(?=\p{L}))(?! (?:från|from))/gu,
    'delvis ',
  ),
  rewrite(
    'kvar|återstår|remain|left',
    whole('(?:återstår|kvarstår|kvar|remains|remaining|left) ?:? ?(?:ingenting|inget|inga|nothing|none)'),
    'oklart',
  ),
  // "Completed: N" answers; "N" alone is a key's.
  rewrite('n', /(?<=\p{L} ?(?:[?:]|=>|→| -) ?)n$/gu, 'nej'),
  rewrite('ja|yes|japp|y', /(?<=\p{L}) ?(?:[?:]|=>|→| -) ?(?:ja|japp|yes|y)$/gu, ''),
];
