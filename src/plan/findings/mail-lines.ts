/** `Hej Karin!`, `Hi Tom,`, `Dear all`: nothing but a greeting and names. */
const greeting =
  /^(?:(?:hej|hejsan|hallå|hi|hello|dear|kära|bästa|god morgon|god dag|good morning|good afternoon)(?: (?:\p{L}[\p{L}.-]*|&)){0,4} ?[!,]|(?:hej|hejsan|hi|hello|dear)(?: (?:all[ae]?|everyone|team)| \p{Lu}[\p{L}.-]*){0,3})$/iu;

/** A name after a stroke, as letters are signed: `/Per`, `// Eva Ström`. */
const signature = /^\/{1,2} ?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}$/u;

/** Says who wrote the mail that is quoted below. */
const quoted =
  /^(?:.{0,80}\b(?:wrote|skrev)\b.{0,60}:|-{2,} ?(?:original message|forwarded message|ursprungligt meddelande|vidarebefordrat meddelande) ?-{2,}|(?:begin forwarded message|början på vidarebefordrat brev):?)$/iu;

/** Speaks of the next audit or meeting, or thanks: no finding. */
const ofTheAudit =
  /^(?:nästa (?:revision|möte|rond|steg)|the next (?:audit|meeting)|next (?:audit|meeting|steps?)|tack för|thanks? (?:you )?for)\b/iu;

/** What programs put above a mail: `From: …`, `Ämne: …` */
const ofMail = /^(?:from|to|cc|sent|subject|från|till|kopia|skickat|ämne): /iu;

/** Whether a line is a greeting, stands above a mail, or says when the next audit is. */
export const isCourtesy = (text: string): boolean =>
  greeting.test(text) || ofMail.test(text) || ofTheAudit.test(text);

/** Whether a line signs a letter. */
export const isSignature = (text: string): boolean => signature.test(text);

/** Whether a quoted mail begins below a line. */
export const quotesMail = (text: string): boolean => quoted.test(text);
