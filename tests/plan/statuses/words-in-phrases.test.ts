import type { Status } from '../../../src/plan/status';
import { statusReader } from '../../../src/plan/statuses/statuses';

const read = statusReader({ language: 'sv', today: '2026-05-20' });

/** The letter for each status. */
const letters: Readonly<Record<Status, string>> = {
  done: 'd',
  ongoing: 'o',
  notStarted: 'n',
  waiting: 'w',
  cancelled: 'c',
  moved: 'm',
  unknown: '.',
  missing: '-',
};

/*
 * Each line a phrase, with a letter for what it says when each of the words stands in it for X; `.` where nobody can be
 * sure, so that it is asked; `_` where nobody would write it, or people would differ.
 */
const swedish =
  'klar | genomförd | pågår | påbörjad | planerad | väntar | pausad | återupptagen | utgår | flyttas | återstår | försenad | fortsätter | förlängd';
const inSwedish = `
X                        = d d o o n w w o c m n o o o
Åtgärden X               = d d o o n w w o c m n o o o
Åtgärden är X            = d d o o n w w o c m n o o o
ej X                     = n n n n . . . . . . . . . .
är inte alls X           = n n n n . . . . . . . . . .
aldrig X                 = n n n n . . . . . . . . . .
inte längre X            = . . . . . o o . . . . . . .
X inte                   = n n n n . . . . . . . . . .
X ej än                  = n n n n . . . . . . . . . .
X inte längre            = . . . . . o o . . . . . . .
X ej pga sjukdom         = n n n n . . . . . . . . . .
X inte så bra            = _ _ . . _ . . . . . . _ . .
X, nej                   = n n n n . . . . . . . . . .
X: nej                   = n n n n . . . . . . . . . .
kanske X                 = . . . . . . . . . . . . . .
X kanske                 = . . . . . . . . . . . . . .
X, kanske                = . . . . . . . . . . . . . .
X (kanske)               = . . . . . . . . . . . . . .
X (förslag)              = . . . . . . . . . . . . . .
X?                       = . . . . . . . . . . . . . .
X? ja                    = d d o o n w w o c m n o o o
X? nej                   = n n n n . . . . . . . . . .
X om budget finns        = . . _ _ n _ _ _ . . _ _ _ _
bör vara X               = . . _ . . _ . . _ _ _ . _ .
borde ha varit X         = . . _ . . _ . . _ _ _ . _ .
beräknas X               = o o _ _ _ _ _ _ _ _ _ _ _ _
delvis X                 = o o o o n w w o . . o o o o
X delvis                 = o o o o n w w o . . o o o o
nästan X                 = o o o o n w w o . . o o o o
helt X                   = d d o o n w w o c m n o o o
inte helt X              = o o n n . . . . . . . . . .
50 % X                   = o o o o n w w o . . o o o o
halva X                  = o o o o n w w o . . o o o o
två av tre X             = o o o o n w w o . . o o o o
noll av tre X            = n n n n . . . . . . . . . .
fem av fem X             = d d o o n w w o c m n o o o
budget X                 = . . o o n w w o c . n o o o
X i Malmö                = . . o o n w w o c . n o o o
ej X i Malmö             = . . _ _ . . . . . . . . . .
X för åk 1               = . . o o n w w o c m n o o o
Q1 X                     = d d o o n w w o c m n o o o
X av HR                  = d d o o n w w o c m n o o o
X nu                     = d d o o _ w w o c m n o o o
X igen                   = . . o o _ w w o c m _ o o _
X tills vidare           = . . o _ _ w w o . m _ _ o o
X pga sjukdom            = . . o o n w w o c m n o o o
X från 2025              = . . o _ _ w w o c n n o o o
X till 2027              = . . o _ n w w _ c m _ o o o
X till nästa år          = . . o _ _ _ _ _ m m _ _ o o
X men allt är inte klart = o o o o _ o w o . m _ o o o
X men inget är klart     = _ _ o o _ w w o c m _ _ o _
X, pågår                 = . . o o _ _ . o . . _ o o o
X, uppföljning planeras  = . . o o n w w o . m n o o o
pågår, X                 = . . o o o o w o c m o o o o
klar, X                  = d d . . _ o . _ . . o _ _ _
ej påbörjad, X           = . . . . n n n _ c m n n _ _
utgår, X                 = . . . . . . . _ c _ _ _ . .
pausad, X                = . . . . w w w o _ m w w _ w
flyttas, X               = _ _ . . m m m _ _ m m m _ m
`;

const english =
  'done | completed | ongoing | started | planned | waiting | on hold | resumed | cancelled | postponed | remaining | delayed | continuing | extended';
const inEnglish = `
X                     = d d o o n w w o c m n o o o
The action is X       = d d o o n w w o c m n o o o
not X                 = n n n n . . . . . . . . . .
not yet X             = n n n n . . . . . . . . . .
never X               = n n n n . . . . . . . . . .
no longer X           = . . . . . o o . . . . . . .
X no longer           = . . . . . o o . . . . . . .
X: no                 = n n n n . . . . . . . . . .
X, no                 = n n n n . . . . . . . . . .
maybe X               = . . . . . . . . . . . . . .
X maybe               = . . . . . . . . . . . . . .
X (proposed)          = . . . . . . . . . . . . . .
X?                    = . . . . . . . . . . . . . .
X? yes                = d d o o n w w o c m n o o o
X if funded           = . . _ _ n _ _ _ . . _ _ _ _
waiting until it is X = w w w w w _ _ w _ _ _ _ w w
should be X           = . . . . . . . . . . . . . .
should have been X    = . . . . . . . . . . . . . .
partly X              = o o o o n w w o . . o o o o
almost X              = o o o o n w w o . . o o o o
fully X               = d d o o n w w o c m n o o o
not fully X           = o o n n . . . . . . . . . .
50 % X                = o o o o n w w o . . o o o o
half X                = o o o o n w w o . . o o o o
two of three X        = o o o o n w w o . . o o o o
none of three X       = n n n n . . . . . . . . . .
design X              = . . o o n w w o c m n o o o
X in Leeds            = . . o o n w w o c _ n o o o
not X in Leeds        = . . _ _ . . . . . . . . . .
X by HR               = d d o o n w w o c m n o o o
X now                 = d d o o _ w w o c m n o o o
X again               = . . o o _ w w o c m _ o o _
X for now             = . . o _ _ w w o . m _ _ o o
X due to illness      = . . o o n w w o c m n o o o
X since May 2026      = . _ o o _ w w o c _ n o o o
X from 2025           = . . o _ _ w w o c n n o o o
X until 2027          = . . o _ n w w _ c m _ o o o
X until next year     = . . o _ _ _ _ _ m m _ _ o o
X but not all is done = o o o o _ o w o . m _ o o o
X but nothing is done = _ _ o o _ w w o c m _ _ o _
X, in progress        = . . o o _ _ . o . . _ o o o
X, follow-up planned  = . . o o n w w o . m n o o o
in progress, X        = . . o o o o w o c m o o o o
done, X               = d d . . _ o . _ . . o _ _ _
not started, X        = . . . . n n n _ c m n n _ _
cancelled, X          = . . . . . . . _ c _ _ _ . .
on hold, X            = . . . . w w w o _ m w w _ w
`;

const linesOf = (words: string, table: string): readonly (readonly [string, string, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [phrase = '', said = ''] = line.split(/ *= /);
      return [phrase, said, words.split(' | ')] as const;
    });

test.each([...linesOf(swedish, inSwedish), ...linesOf(english, inEnglish)])(
  '%s = %s',
  (phrase, said, words) => {
    const isTried = (at: number): boolean => said.split(' ')[at] !== '_';
    const found = words.map((word, at) =>
      isTried(at) ? letters[read(phrase.replace('X', word)).status] : '_',
    );
    expect(found.join(' ')).toBe(said);
  },
);
