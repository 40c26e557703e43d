/** Texts that stand where a deadline should: no day is decided. Folded, without stops at the end. */
const texts: ReadonlySet<string> = new Set(
  `ej fastställt|ej fastställd|ej bestämt|ej bestämd|ej beslutat|ej satt|ej angivet|ej angiven|ej planerat|ej aktuellt
   |ej aktuell|ej tillämpligt|ej tillämplig|ej relevant|ej klart|ej datum|ej känt|inte bestämt|inte fastställt|inte satt
   |inte aktuellt|ännu ej bestämt|ännu ej fastställt|saknas|datum saknas|deadline saknas|slutdatum saknas|uppgift saknas
   |bestäms senare|fastställs senare|beslutas senare|meddelas senare|anges senare|meddelas|återkommer|återkommer om datum
   |besked kommer|besked senare|kommer senare|datum kommer|datum meddelas senare|ska bestämmas|ska beslutas
   |ska fastställas|att bestämma|att fastställas|att beslutas|oklart|oklart datum|oklar|okänt|vet ej|ingen|inget|inga
   |inget datum|ingen deadline|inget slutdatum|utan datum|odaterad|fylls i|fylls i senare|ange datum
   |skriv datum|välj datum|datum|deadline|na|n/a|n.a|n.a.|nil|none|null|nn|n.n|no date|no deadline|no date set|not set
   |not yet set|not agreed|not yet agreed|not specified|not defined|not known|not yet known|unknown|undecided|undefined
   |not applicable|not available|not decided|not yet decided|not scheduled|unscheduled|to be confirmed|to be decided
   |to be determined|to be agreed|to be announced|to be advised|to be set|to be scheduled|to be discussed|date tbc
   |date tbd|date to be confirmed|date to be agreed|date to be decided|timescale tbc|blank|empty|select date
   |enter date|date|tom|tbd|tbc|tba`
    .split('|')
    .map((text) => text.trim()),
);

/** Letters of a date to be filled in, "ÅÅMMDD", "den XX", "dd/mm/yyyy", and signs alone, "-", "?", "…". */
const mask = /^(?:den |d |kl |datum |date )*(?:[xåymdn?_](?:[xåymdn?_]|[-/. :](?=[xåymdn?_]))*)$/;
const signs = /^[\p{P}\p{S} ]+$/u;
const lettersOfMask = /^(?=.*(?:xx|åå|yy|mm|dd|nn|\?|_|^[xå]$|den x))/;

/** Whether a folded text only holds the place of a deadline. */
export function isPlaceholder(text: string): boolean {
  const bare = text.replace(/^[\s(["']+|[\s)\]"'.!:;,]+$/g, '');
  if (bare === '' || signs.test(text)) return true;
  return (
    texts.has(bare) || texts.has(text) || (bare.length <= 40 && mask.test(bare) && lettersOfMask.test(bare))
  );
}
