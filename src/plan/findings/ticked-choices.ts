const ticked = /[☒☑✅]/u;

/** A choice that is not ticked, up to the next box or the end of the line or cell. */
const unticked = /[☐□][^☐□☒☑✅\t\n\r"]*/gu;

const boxes = /[☒☑✅]\s*/gu;

/** A text with the ticked choices of its forms alone: `☒ Mindre ☐ Större` says `Mindre`. Lines without a ticked box are unchanged. */
export const withTicked = (text: string): string =>
  ticked.test(text)
    ? text.replace(/[^\n\r\t]*[☒☑✅][^\n\r\t]*/gu, (line) =>
        /[☐□]/u.test(line) ? line.replace(unticked, '').replace(boxes, '').trimEnd() : line,
      )
    : text;
