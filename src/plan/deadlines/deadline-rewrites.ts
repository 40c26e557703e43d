import { rewrite, type Rewrite } from '../rewrites';
import { monthNames } from './month-names';

const edge = { before: String.raw`(?<![\p{L}\d])`, after: String.raw`(?![\p{L}\d])` };
const whole = (pattern: string): RegExp => new RegExp(`${edge.before}(?:${pattern})${edge.after}`, 'gu');

const clock = String.raw`(?:\d{1,2}|x+)(?:[.:](?:\d\d|x+))?(?!\d)`;
const until = String.raw` ?(?:-|till|to|och|and) ?`;

/** Words for a deadline that was changed. */
const changes =
  'framflytta[dts]|flytta[dts]|flyttades|uppskjute[tn]|uppskjuts|skjuts|förläng(?:[dts]|ning)|reviderad|reviderat|ändra[dts]|ändrades|uppdaterad|uppdaterat|försena[dt]|revised|changed|updated|deferred|delayed|extended|postponed|rescheduled|moved';

/** "Apr-11-2026": the month, its day, its year, with the same sign between them. */
const monthFirst = (year: string): RegExp =>
  new RegExp(
    String.raw`${edge.before}(${monthNames.join(' ').replaceAll(' ', '|')})([-./])(\d{1,2})\2(${year})${edge.after}`,
    'gu',
  );

/**
 * "Veckan före 1 juni" is not 1 June, nor "senast" then. The word for "after" says the same of a day, that it is another one
 * than is named, and is asked about.
 */
const NEAR_BUT_NOT_THEN = 'efter';

/** What is put in one form, or away (times of day), before a deadline is cut into words. In this order; all linear. */
export const deadlineRewrites: readonly Rewrite[] = [
  rewrite('>', /[-=]+>/g, '→'),
  // An arrow at the end says that it goes on from there.
  rewrite('→', /→ *$/g, ' framåt'),
  // By its last digits the year may be a day as well: "Apr-11-26".
  rewrite('-|.|/', monthFirst(String.raw`\d{4}`), '$1 $3 $4'),
  rewrite('-|.|/', monthFirst(String.raw`\d{2}`), '$1 $3 20$4 ?'),
  rewrite('r before|r prior|r före', whole('(?:on|at|by) or (?:before|prior to)|på eller före'), 'senast'),
  rewrite(
    'före|innan|before|prior',
    whole(
      String.raw`(?:dagen|kvällen|veckan|månaden|natten|(?:the )?(?:day|evening|night|week|month|weekend)|helgen) (?:före|innan|before|prior to)`,
    ),
    NEAR_BUT_NOT_THEN,
  ),
  // An interval as programs write it; with blanks around the slash two days are alternatives.
  rewrite('/', /(?<![\d-])(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})(?![\d-])/g, '$1→$2'),
  rewrite(':', /(\d{4}-\d{2}-\d{2})t? ?\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[-+]\d{2}:?\d{2})?/g, '$1 '),
  rewrite('kl', whole(String.raw`kl(?:ockan)?\.? ?${clock}(?:${until}${clock})?(?: ?[ap]\.?m)?`), ' '),
  rewrite('am|pm|a.m|p.m|a. m|p. m', whole(String.raw`\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m`), ' '),
  rewrite(
    '.00|.30|.15|.45|:00|:15|:30|:45',
    whole(String.raw`\d{1,2}[:.](?:00|15|30|45)${until}\d{1,2}[:.](?:00|15|30|45)`),
    ' ',
  ),
  rewrite(':', whole(String.raw`\d{1,2}:\d\d(?::\d\d)?`), ' '),
  rewrite('.00|.30|.45', /(?<![\d.])\d{1,2}\.(?:00|30|45)(?![\d.])/g, ' '),
  rewrite('m', whole(String.raw`t\.? ?o\.? ?m\.?|till och med`), 'through'),
  rewrite('m', whole(String.raw`f\.? ?r?\.? ?o\.? ?m\.?|från och med|as from`), 'from'),
  rewrite(
    'w|veck',
    whole(
      String.raw`wc|w ?[/.] ?[cb]\.?|week (?:commencing|beginning|starting)|(?<!(?:first|second|third|fourth|last|final) )week of|veckan (?:som börjar|med start)`,
    ),
    'weekof',
  ),
  rewrite('w|veck', whole(String.raw`w ?[/.] ?e\.?|week ending|veckan som slutar`), ' '),
  rewrite('later|senare', whole(String.raw`(?:no|not|inte|ej) (?:later|senare) (?:than|än)`), 'senast'),
  rewrite(
    'than|än|before|före|innan|earlier|tidigare|tidigast',
    whole(String.raw`(?:no|not|inte|ej|tidigast) (?:earlier|tidigare|before|före|innan) ?(?:than|än)?`),
    'efter',
  ),
  rewrite(
    'possible|möjligt|a.s.a.p',
    whole(String.raw`as soon as possible|så snart som möjligt|så fort som möjligt|a\.s\.a\.p\.?`),
    'asap',
  ),
  rewrite(
    'läs|skol|academic|school|a/y|ay|lå',
    whole(
      String.raw`(?:läsår|läsåret|skolår|skolåret|academic year|school year|a\/y|ay|lå) ?(?:20)?(\d\d) ?[/-] ?(?:20)?(\d\d)`,
    ),
    ' 20$1/$2 ',
  ),
  rewrite('close|play', whole(String.raw`close of business|close of play|end of play`), ' '),
  rewrite(
    'year|läsår',
    whole(String.raw`(?:20)?(\d\d) ?[/-] ?(?:20)?(\d\d) (?:academic year|school year|läsår|läsåret)`),
    ' 20$1/$2 ',
  ),
  // A change *to* a day is a new deadline; a change *of* a day may be when somebody changed the text.
  rewrite(
    'till|to|until|through|for|dat|tid|deadline',
    whole(
      String.raw`(?:${changes})(?: upp| fram)? (?:till|tills|to|until|through|for|datum|tid|tidpunkt|date|deadline)`,
    ),
    'ny',
  ),
  // What was changed *from* a day has another deadline now; when somebody changed it says nothing.
  rewrite(
    'från|from|stället|instead|fr.',
    whole(
      String.raw`(?:${changes}|rev\.?|brought forward|pushed(?: back)?|put back|slipped|senarelagd|senarelagt|senarelades|tidigarelagd|tidigarelagt|tidigarelades)(?: upp| fram| tillbaka| forward| back)?(?: (?:den |on )?\d{4}-\d{2}-\d{2})? (?:från|fr\.|from)(?![^()]{0,40} (?:till|tills|to|until) )|i stället för|istället för|instead of`,
    ),
    'tidigare',
  ),
  // What is said to be done on a day is no promise for that day.
  rewrite(
    'gen|utf|slutf|done|completed|finished|implemented|delivered',
    /^(?:genomförd|genomfört|utförd|utfört|slutförd|slutfört|done|completed|finished|implemented|delivered):? (?:on )?(?=\d)/g,
    'dated ',
  ),
  rewrite('plan', whole(String.raw`enligt (?:tids?)?plan(?:en)?|according to plan|as planned`), ' '),
  rewrite(
    'last|latest|senaste',
    whole(
      String.raw`(?:last|latest|senaste)(?= (?:board|meeting|mötet?|report|rapport(?:en)?|review|styrelsemötet?))`,
    ),
    'förra',
  ),
  rewrite('turn', whole('turn of the year'), 'årsskiftet'),
  rewrite('year|nyår', whole('(?:in the |the )?new year|nyår|nyåret'), 'event'),
  rewrite('mid', whole('mid-?year'), 'midyear'),
];
