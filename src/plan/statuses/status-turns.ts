import { rewrite, type Rewrite } from '../rewrites';

/** A pattern that stands alone between blanks or signs. */
const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu');

const parts = 'etapp|fas|phase|steg|step|stage|del|part|omgång';

/**
 * Turns of phrase, in this order, each put in words that `statusWords` knows; matched on folded text, linear. What says
 * that a thing cannot be done, or only that it could, is put as "oklart": it is asked.
 */
export const turns: readonly Rewrite[] = [
  rewrite('_', /_/g, ' '),
  // What was refused is that it be closed: it is open still, or nobody knows.
  rewrite(
    'reject|refus|denied|declin|avvis|avsl|underkän',
    whole(
      '(?:clos(?:ure|ing)|completion|fix|cancellation|sign-?off|resolution|avslut\\p{L}*|klarmarkering\\p{L}*|stängning\\p{L}*|godkännande\\p{L}*|slutrapport\\p{L}*)(?: \\p{L}+){0,3} (?:reject\\p{L}*|refused|denied|declined|avvis\\p{L}*|avsla\\p{L}*|avslog\\p{L}*|underkän\\p{L}*)',
    ),
    'oklart',
  ),
  // Neither the one nor the other.
  rewrite('varken|neither', whole('varken (\\p{L}+) eller|neither (\\p{L}+) nor'), 'ej påbörjad'),
  // How it went beside what was expected: nothing is expected, planned or waited for any more.
  rewrite(
    'än |than ',
    whole(
      '(?:senare|långsammare|later|slower) (?:än|than) (?:vi |we )?(?:väntat|planerat|beräknat|tänkt|förväntat|expected|planned|hoped|scheduled|anticipated)',
    ),
    'försenad',
  ),
  rewrite(
    'än |than ',
    whole(
      '(?:\\p{L}+ )?(?:än|than) (?:vi |we )?(?:väntat|planerat|beräknat|tänkt|förväntat|hoppats|trott|expected|planned|hoped|thought|scheduled|budgeted|anticipated|foreseen)',
    ),
    'redan',
  ),
  // A working environment is no work under way.
  rewrite(
    'working',
    whole(
      '(?:(?:an?|the|good|better|safe|safer|healthy|our|daily) working|working (?:environments?|conditions?|groups?|part(?:y|ies)|hours|days?|life|methods?|relations?(?:hips?)?))(?: \\p{L}+)?',
    ),
    'arbetsmiljö',
  ),
  // What has become less or more by so much says how it went, not how far the work has come.
  rewrite(
    '%',
    /(?<!\p{L})(?:minsk|ök|sänk|sank|redu[ck]|increas|decreas|lower|cut|rais|sav|spar|effektiviser|grow|ris|fall)\p{L}*(?: (?!\d)\S+){0,4} \d{1,3}(?:[.,]\d+)? ?%/gu,
    'förändring',
  ),
  rewrite(
    'can|could|unable|kan|kunde|går|gick',
    whole(
      "(?:cannot|can not|can't|could not|couldn't|unable to|kan (?:ej|inte|icke)|kunde (?:ej|inte|icke)|går (?:ej|inte) att|gick (?:ej|inte) att)(?: be)? ?\\p{L}*",
    ),
    'oklart',
  ),
  rewrite(
    'kan|kunde|can|could|bör',
    whole('(?:kan|kunde|can|could|bör|borde) (?:be |now be |nu )?\\p{L}+'),
    'oklart',
  ),
  rewrite(
    'closed|stängd|stängt|avslut',
    whole(
      '(?:closed|stängd|stängt|avslutad|avslutat)[ ,:;(-]+(?:as |utan |without |(?:\\p{L}+ ){1,2})?(?:not|ej|inte|never|aldrig|no|åtgärd|action)(?: \\p{L}+)?',
    ),
    'oklart',
  ),
  rewrite(
    'since|sedan',
    whole('since (?:the )?last (?:meeting|time|review)|sedan (?:förra|senaste) (?:mötet|gången)|sedan sist'),
    'redan',
  ),
  // That nothing went wrong leaves done what is done.
  rewrite(
    'utan |without ',
    whole(
      'utan (?:några |större )?(?:anmärkning(?:ar)?|anm|avvikelser?|problem|synpunkter|krångel|bekymmer)|without (?:any |major )?(?:problems?|issues?|remarks?|deviations?|incidents?|trouble)',
    ),
    'redan',
  ),
  rewrite(
    'verksamhet|business as usual',
    whole(
      '(?:nu |now )?(?:ingår i|en del av|part of) (?:den |vår )?(?:(?:löpande|ordinarie|vanliga) verksamhet(?:en)?|business as usual)',
    ),
    'löpande',
  ),
  rewrite('hunnit', whole('(?:ej|inte) (?:hunnit|hunnits)(?: med| göras)?'), 'ej påbörjad'),
  rewrite('beslut', whole('(?:alla|samtliga) beslut'), 'allt'),
  // "Carried out" is done; only "carried" over or forward is moved.
  rewrite('carried', whole('(?:being|is|are) carried out'), 'pågår'),
  rewrite('carried', whole('(?:to be|will be|not|not yet|not been|yet to be) carried out'), 'ej påbörjad'),
  rewrite('carr', whole('carr(?:ied|y) out'), 'klar'),
  rewrite('hold|på |väntan', whole('on hold|on-hold|på is|på vänt|på paus|i väntan på'), 'väntar'),
  rewrite(
    'progress|under|gång|on-going',
    whole('in progress|in-progress|under arbete|under genomförande|i gång|på gång|under way|on-going'),
    'pågår',
  ),
  rewrite(
    'going|order|tender|ses |håller|ready|att',
    whole('on going|on order|out to tender|ses över|håller på|ready for|ready to|klar att|klart att'),
    'pågår',
  ),
  rewrite(
    'för ',
    whole(
      'klart? för (?:beslut|granskning|remiss|publicering|upphandling|leverans|utskick|godkännande|tryck|signering)',
    ),
    'pågår',
  ),
  rewrite('being', whole('being \\p{L}+(?: \\p{L}+ed)?'), 'pågår'),
  rewrite(
    'under',
    whole(
      'under (?:active )?(?:review|consideration|discussion|development|construction|investigation|implementation|utveckling|översyn|framtagning|framtagande|behandling|byggnation|diskussion|installation|inköp|montering|rekrytering|tillverkning|granskning|beredning|utredning|upphandling|införande|uppbyggnad)',
    ),
    'pågår',
  ),
  rewrite(
    'plan|track|target|schedule',
    whole('(?:ej|inte|not) (?:enligt plan|on track|on target|on schedule)'),
    'försenad',
  ),
  rewrite(
    'plan|track|target|schedule|fas|som|före',
    whole(
      'enligt plan(?:en)?|enl\\.? plan|enligt tidplan(?:en)?|on track|on target|on schedule|i fas|as planned|som planerat|ahead of schedule|före tidplan(?:en)?',
    ),
    'planenligt',
  ),
  rewrite(
    'förrän|until',
    whole('(?:ej|inte) (?:längre )?aktuell[at]? förrän|not until|inte förrän|ej förrän'),
    'planeras',
  ),
  rewrite(
    'aktuell',
    whole('(?:ej|inte) aktuell[at]? (?:i nuläget|just nu|för närvarande|i dagsläget|ännu|än)'),
    'oklart',
  ),
  rewrite(
    'aktuell|tillämplig|relevant|required|needed|applicable',
    whole(
      '(?:ej|inte|icke|inte längre|ej längre|no longer) (?:aktuell|aktuellt|aktuella|tillämplig|tillämpligt|relevant|required|needed|applicable)',
    ),
    'utgår',
  ),
  rewrite('ned|ner', whole('(?:läggs|lagts|lades|läggas) (?:ned|ner)'), 'utgår'),
  rewrite('bort|ur', whole('(?:tas|tagits|togs|tagen) (?:bort|ur)'), 'utgår'),
  rewrite('ställ', whole('(?:ställs|ställts|ställdes) in'), 'inställt'),
  rewrite(
    'förs|föres|förts|förd|fört',
    whole('(?:förs|föres|förts|förd|fört) (?:över|vidare|in i nästa)'),
    'flyttas',
  ),
  rewrite(
    'avslutas|utgå|strykas|läggas|tas bort',
    whole(
      '(?:beslut\\p{L}* att|ska) (?:avslutas|utgå|strykas|läggas ned|tas bort)|föreslås (?:utgå|strykas|läggas ned|tas bort)',
    ),
    'utgår',
  ),
  rewrite(
    'plan',
    whole(
      '(?:to be|be|will be|being) (?:included|incorporated|taken|picked up|added) (?:in|into|up in|to)[^,;.]{0,40} plan',
    ),
    'flyttas',
  ),
  rewrite(
    'plan',
    whole(
      '(?:tas|läggs|lyfts|ingår|inkluderas) (?:med |upp |in |över )?(?:i|till|på) [^,;.]{0,30}plan(?:en)?',
    ),
    'flyttas',
  ),
  rewrite(
    'näst|next|following',
    whole(
      '(?:till|to|i|in|under|until) (?:nästa|nästkommande|next|following) (?:års?|läsår|year|academic year|plan|handlingsplan)',
    ),
    'flyttas till nästa plan',
  ),
  rewrite('ej|inte|icke', whole('(?:genomförs|görs|utförs|införs) (?:ej|inte|icke)'), 'utgår'),
  rewrite(
    'ej|inte|icke|not',
    whole(
      '(?:kommer|ska|will) (?:ej|inte|icke|not) (?:att )?(?:be )?(?:genomföras|göras|bli av|utföras|done|implemented|completed|happen|proceed|go ahead)',
    ),
    'utgår',
  ),
  rewrite(
    ' to be|att ',
    whole('(?:yet to be|still to be|remains to be|återstår att|kvarstår att|kvar att) \\p{L}+'),
    'återstår',
  ),
  rewrite(
    'yet|ännu|fortfarande|still',
    whole('yet to|not yet|ännu ej|ännu inte|fortfarande ej|fortfarande inte|still not'),
    'ej',
  ),
  rewrite('follow|senare', whole('to follow|följer senare|kommer senare'), 'återstår'),
  rewrite('to be', whole('to be'), 'will'),
  // What is rolled out is in use; only "rolled over" or "forward" is moved.
  rewrite('rolled|rullats', whole('rolled out|rullats ut'), 'infört'),
  rewrite('rolled|rullats', whole('rolled back|rullats tillbaka'), 'oklart'),
  // Whoever has left is gone, and no work is.
  rewrite('left', whole('(?:has|have|had) left(?: (?:the|our|us)(?: \\p{L}+)?)?'), 'oklart'),
  rewrite('place|plats', whole('in place|på plats'), 'infört'),
  rewrite('sent', whole('(?:been|was|were|is|are) sent|sent (?:to|out)'), 'skickad'),
  rewrite(
    'utom|undantag|bortsett|except|apart|princip|substantially|väsentligen',
    whole(
      'förutom|utom|undantaget|med undantag|bortsett från|except|apart from|i princip|in principle|substantially|väsentligen',
    ),
    'delvis',
  ),
  rewrite(
    'kvar|left|återstår|remaining',
    whole(
      '(?:lite|litet|mycket|något|en del|en bit|little|much|some) (?:arbete )?(?:kvar|left|återstår|remaining)',
    ),
    'delvis',
  ),
  rewrite(
    'del|väg|well|completion',
    whole('en del|på god väg|well (?:under way|advanced)|nearing completion|close to completion'),
    'delvis',
  ),
  rewrite(
    'extent|del|sort|gott|hälften|part|väg|stort',
    whole(
      'to some extent|till viss del|i stort sett|så gott som|till största delen|till hälften|in part|på väg att bli',
    ),
    'delvis',
  ),
  rewrite('etapp|fas|phase|steg|step|stage|del|part|omgång', whole(`(?:${parts}) ?\\d{1,2}`), 'delvis'),
  rewrite(
    'förs|görs|utförs|införs',
    whole(
      '(?:genomförs|utförs|görs|införs) (?:(?:under|i|till|senast|nu) )?(?:hösten|höst|våren|vår|sommaren|vt|ht|q\\d|kv|v\\.|vecka|\\d{4})',
    ),
    'planeras',
  ),
  rewrite('do|göra', whole('to do|att göra|to-do'), 'todo'),
];
