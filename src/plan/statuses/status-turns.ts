import { rewrite, type Rewrite } from '../rewrites';
import { whole } from './status-patterns';

const plan = '(?:vår |den )?(?:tids?|projekt|genomförande|arbets)?plan(?:en)?';
const planEn = '(?:the |our )?(?:plan|schedule|timetable|timeline)';
const parts = 'etapp|fas|phase|steg|step|stage|del|part|omgång';

/**
 * Turns of phrase, in this order, each put in words that `statusWords` knows; matched on folded text, linear. What says
 * that a thing cannot be done, or only that it could, is put as "oklart": it is asked.
 */
export const turns: readonly Rewrite[] = [
  rewrite(
    'verksamhet|business as usual',
    whole(
      '(?:nu |now )?(?:ingår i|en del av|part of) (?:den |vår )?(?:(?:löpande|ordinarie|vanliga) verksamhet(?:en)?|business as usual)',
    ),
    'löpande',
  ),
  rewrite('hunnit', whole('(?:ej|inte) (?:hunnit|hunnits)(?: med| göras)?'), 'ej påbörjad'),
  rewrite('beslut', whole('(?:alla|samtliga) beslut'), 'allt'),
  rewrite(
    'etapper|faser|steg|delar|delmoment|phases|stages|steps|parts',
    whole(
      '(?:alla|samtliga|båda|all|both|every) (?:de |the |våra )?(?:\\d{1,2} |två |tre |fyra |two |three |four )?(?:etapper(?:na)?|faser(?:na)?|steg(?:en)?|delar(?:na)?|delmoment(?:en)?|phases|stages|steps|parts)',
    ),
    'allt',
  ),
  // What came before: "beställd och levererad", "started and completed".
  rewrite(
    ' och | and | & ',
    /^(?:beställ[dt]a?|upphandla[dt]e?|påbörja[dt]e?|starta[dt]e?|inled[dt]a?|inletts|ordered|procured|tendered|started|begun|initiated) (?:och|and|&) (?=(?:nu |now |också |also )?(?:klara?t?|avsluta[dt]e?|slutför[dt]a?|genomför[dt]a?|utför[dt]a?|levererad?t?e?|installera[dt]e?|montera[dt]e?|på plats|färdiga?t?|complete[d]?|finished|delivered|installed|done|fitted|in place)(?!\p{L}))/gu,
    '',
  ),
  // "Carried out" is done; only "carried" over or forward is moved.
  rewrite('carried', whole('(?:being|is|are) carried out'), 'pågår'),
  rewrite('carried', whole('(?:to be|will be|not|not yet|not been|yet to be) carried out'), 'ej påbörjad'),
  rewrite('carr', whole('carr(?:ied|y) out'), 'klar'),
  rewrite('hold|ice', whole('(?:taken |come |came |now |back )?off (?:hold|ice)'), 'resumed'),
  rewrite(
    'hold|på ',
    whole('(?:(?:kept|placed|put|lagd|lagt|lagts|satt|satts) )?(?:on hold|on-hold|på is|på vänt|på paus)'),
    'pausad',
  ),
  rewrite('väntan', whole('i väntan på'), 'väntar'),
  rewrite('running', whole('(?:up and |now |back )running(?: again)?|running again'), 'pågår nu'),
  rewrite('nytt', whole('på nytt'), 'igen'),
  rewrite(
    'aktiv|active',
    whole('(?:nu |now )?(?:nu|now|åter|again) (?:aktivt?|active)|(?:aktivt?|active) (?:igen|again)'),
    'resumed',
  ),
  rewrite('igen|again', whole('(?:picked|taken|tagits|tagen|taget|togs) upp? (?:again|igen)'), 'resumed'),
  rewrite('väntas', whole('väntas(?= (?:att )?(?:bli|vara|kunna|\\p{L}+as)(?!\\p{L}))'), 'beräknas'),
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
    'plan|track|target|schedule|tid|time|efter|late|due',
    whole(
      `(?:ej|inte|not) (?:enligt ${plan}|inom ${plan}|on track|on target|on schedule|on time|to schedule|i tid|i fas(?! \\d))|(?:följer|håller|följs|hålls) (?:ej|inte) ${plan}|${plan} (?:hålls|följs|håller) (?:ej|inte)|dra(?:r|git) ut på tiden|drog ut på tiden|off (?:track|schedule)|(?:running )?behind (?:schedule|plan)|ligger efter(?: ${plan})?|efter ${plan}|running late|past due`,
    ),
    'försenad',
  ),
  rewrite(
    'plan|track|target|schedule|fas|som|före|tid|time',
    whole(
      `(?:enligt|enl\\.?|följer|håller|inom|före) ${plan}|${plan} (?:hålls|följs|håller)|on track|on target|on schedule|on time|i fas(?! \\d)(?: med ${plan})?|as planned|as scheduled|som planerat|ahead of schedule|i tid|(?:according|going|keeping|running|sticking|tracking|working) to ${planEn}|(?:follow(?:s|ing)|in line with|enligt) ${planEn}|to schedule`,
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
  rewrite('avslutas', whole('beslut\\p{L}* att avslutas'), 'utgår'),
  rewrite(
    'föresl|överväg',
    whole(
      '(?:föreslås|föreslagit|övervägs|överväger) (?:att )?(?:utgå|strykas?|lägga(?:s)? ne[dr]|tas? bort|ställas? in|flyttas?|skjutas? (?:upp|fram)|avbrytas?|avslutas?|stängas?)',
    ),
    'oklart',
  ),
  rewrite(
    'utgå|strykas|läggas|tas bort',
    whole('(?:beslut\\p{L}* att|ska) (?:utgå|strykas|läggas ne[dr]|tas bort)'),
    'utgår',
  ),
  rewrite(
    'close',
    whole('(?:will|shall|should|to|is to|going to|due to|about to) (?:be )?close(?:d|s)?'),
    'oklart',
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
    'plan',
    whole('hanteras i (?:nästa|nästkommande|kommande|(?:19|20)\\d\\d) ?(?:års? )?\\p{L}*plan(?:en)?'),
    'flyttas',
  ),
  rewrite(
    'näst|next|following',
    whole(
      // What goes on until next year is not moved there.
      '(?<!(?:pågår|pågående|fortsätter|fortgår|löper|förlängs|förlängd|förlängt|continues|continuing|ongoing|extended|runs|running) )(?:till|to|i|in|under|until) (?:nästa|nästkommande|next|following) (?:års?|läsår|year|academic year|plan|handlingsplan)',
    ),
    'flyttas till nästa plan',
  ),
  rewrite('ej|inte|icke', whole('(?:genomförs|görs|utförs|införs) (?:ej|inte|icke)'), 'utgår'),
  rewrite(
    'ej|inte|icke|not|longer',
    whole(
      '(?:(?:kommer|ska|will) (?:ej|inte|icke|not)(?: längre)?|will no longer|no longer to) (?:att )?(?:be )?(?:genomföras|göras|bli av|utföras|done|implemented|completed|happen|proceed|go ahead)',
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
  // Whoever has left is gone, and no work is; what is left is counted, or work.
  rewrite(
    'left',
    whole(
      '(?!(?:all|also|are|bit|few|half|lots?|most|much|plenty|is|is still|still|some|to|work|tasks?|items?|actions?|steps?|parts?|nothing|none|delvis) )\\p{L}+ left(?! to| over| from)(?: (?:the|our|us)(?: \\p{L}+)?)?',
    ),
    'oklart',
  ),
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
      '(?:lite|litet|mycket|något|en del|en bit|little|much|some|half|most|(?:a )?lots?|plenty|a bit|a few) (?:arbete )?(?:kvar|left|återstår|remaining)',
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
  // Those who are taught in "year 3": a part, and no time.
  rewrite(
    'år|year|yr',
    whole('(?:(?:at|for|för|i|in) )?(?:år|years?|yrs?) ?\\d{1,2}(?![\\d/-])'),
    'för årskurs',
  ),
  rewrite('do|göra', whole('to do|att göra|to-do'), 'todo'),
];
