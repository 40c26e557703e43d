/** Zero to twelve. */
const names =
  'noll zero|en ett one|två two|tre three|fyra four|fem five|sex six|sju seven|åtta eight|nio nine|tio ten|elva eleven|tolv twelve';
const values: ReadonlyMap<string, number> = new Map(
  names.split('|').flatMap((words, value) => words.split(' ').map((word) => [word, value] as const)),
);
const anyName = [...values.keys()].join('|');
const named = new RegExp(
  `(?<!\\p{L})(${anyName}|\\d{1,4}) (av|of|out of) (?:de |the |totalt )?(${anyName})(?!\\p{L})`,
  'gu',
);

/** "Tre av fem" as "3 av 5". */
export const fractionsInDigits = (text: string): string =>
  text.includes(' av ') || text.includes(' of ')
    ? text.replace(
        named,
        (_all, part: string, of: string, whole: string) =>
          `${values.get(part) ?? part} ${of} ${values.get(whole) ?? whole}`,
      )
    : text;

const fraction =
  /(\d{1,4}) ?(?:av|of|out of) ?(?:totalt |de |the )?(\d{1,4})(?!\d)|(?<![\d/])(\d{1,2})\/(\d{1,2}) (?=klar|genomf|done|compl|avslut|färdig)/gu;

/** "3 av 5" is partly, "5 av 5" done, "0 av 5" not; of several the first that is less than all. */
export function fractionIn(text: string): 'done' | 'notDone' | 'partly' | undefined {
  let found: 'done' | undefined;
  const scan = new RegExp(fraction);
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const part = Number(match[1] ?? match[3]);
    const whole = Number(match[2] ?? match[4]);
    if (whole === 0 || part > whole) {
      // "4 av 3 av 5": what is no fraction may end in one.
      scan.lastIndex = match.index + 1;
      continue;
    }
    if (part < whole) return part === 0 ? 'notDone' : 'partly';
    found = 'done';
  }
  return found;
}

/** All of all: "100 %", "5 av 5". */
export const wholeNumbers =
  /(?<![\d.,])(?:100 ?%|(\d{1,4}) ?(?:av|of|out of|\/) ?(?:totalt |de |the )?\1)(?![\d/%])/gu;
