import { rewrite, type Rewrite } from '../rewrites';
import { whole } from './status-patterns';

/**
 * Remarks beside what has become of an action: what should or could be, what was refused, how it went. In this order, each put in
 * words that `statusWords` knows; what says nothing sure is put as "oklart".
 */
export const remarks: readonly Rewrite[] = [
  rewrite('_', /_/g, ' '),
  rewrite('according to|as per', whole('according to|as per'), 'enligt'),
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
  // What should have been, or was to be, says nothing of what is.
  rewrite(
    'skulle|should|supposed|was to|were to|bör|borde',
    whole(
      '(?:skulle|should|supposed to|was to|were to|borde|bör) (?:ha |have |be |been |vara |varit |bli )*\\p{L}+',
    ),
    'oklart',
  ),
  // Ready to begin has not begun.
  rewrite(
    'start|begin|börja|commence|kick|ready|redo|klar',
    whole(
      '(?:klara?|klart|redo|färdig|ready) (?:för|att|for|to) (?:att )?(?:start\\p{L}*|uppstart|begin|börja|påbörja\\p{L}*|commence|kick-?off|go|sättas? igång|köras?)',
    ),
    'ej påbörjad',
  ),
  rewrite(
    'princip',
    whole('(?:approved|agreed|godkän\\p{L}+|beslut\\p{L}+) (?:in principle|i princip)'),
    'oklart',
  ),
  rewrite('bar ', whole('(?:complete|completed|done|finished) bar(?= )'), 'klar utom'),
  // These are over, whatever day it is.
  rewrite(
    'week|month|day|vecka|månad|går',
    whole(
      '(?:last|previous) (?:week|month)(?! of)|yesterday|(?:förra|föregående) (?:veckan|månaden)|i ?går|i förrgår|(?:sen|sedan) länge',
    ),
    'redan',
  ),
  // How it went beside what was expected: nothing is expected, planned or waited for any more.
  rewrite(
    'än |than ',
    whole(
      '(?:senare|långsammare|later|slower) (?:än|than) (?:vi |we )?(?:väntat|planerat|beräknat|tänkt|förväntat|expected|planned|hoped|scheduled|anticipated)',
    ),
    'missad',
  ),
  rewrite(
    'än |than ',
    whole(
      '(?:\\p{L}+ )?(?:än|than) (?:vi |we )?(?:väntat|planerat|beräknat|tänkt|förväntat|hoppats|trott|expected|planned|hoped|thought|scheduled|budgeted|anticipated|foreseen)',
    ),
    'redan',
  ),
  // Of what is only thought of nothing follows.
  rewrite(
    'being',
    whole(
      '(?:risks?|threat|consider\\p{L}*|avoid\\p{L}*|instead|before|after|without)(?: of)? being \\p{L}+',
    ),
    'oklart',
  ),
  rewrite(
    'for ',
    whole(
      '(?:under consideration|proposed|recommended|suggested|candidate|up) for (?:closure|cancellation|deletion|withdrawal|removal)',
    ),
    'oklart',
  ),
  rewrite('looks|ser ut', whole('looks (?:like|as if)|ser ut (?:som|att)'), 'kanske'),
  rewrite(
    'being',
    whole('(?:depend\\p{L}* (?:up)?on|conditional on|subject to)(?: \\p{L}+){1,4} being \\p{L}+'),
    'oklart',
  ),
  rewrite('back on', /(?<!\p{L})(?:now |is |are )?back on(?=$|[,.;!)])/gu, 'resumed'),
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
    'kan|kunde|can|could|bör|might|may',
    whole(
      '(?:kan|kunde|can|could|bör|borde|might) (?:be |now be |nu |have to be |need to be )?\\p{L}+|may (?:be|have|need|not|get|well|still) (?:to be |be )?\\p{L}+',
    ),
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
];
