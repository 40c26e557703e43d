/** Every white space but a blank that stands alone: most texts have none. */
const gap = /\s{2,}|[^\S ]/gu;

/** A text as it reads on one line: line breaks and wider spaces are one blank, nothing around it. */
export const oneLine = (text: string): string => text.replace(gap, ' ').trim();
