import { textOf } from '../../../src/book/cells';
import { recordFields, type RecordLine, type RecordPart } from '../../../src/jobs/minutes/record';

/** A line of the agenda or of the minutes: what it is about, `known` where that is another word, what it says, its number, what is to the right. */
function lineText({ item, known, values, number, more, own, isGroup, isRow }: RecordLine): string {
  const said = recordFields.flatMap((field) => {
    const text = textOf(values[field]);
    return text === '' ? [] : [`${field}${own.has(field) ? '!' : ''} ”${text}”`];
  });
  const marks = [...(isGroup ? ['group'] : []), ...(isRow ? ['row'] : [])];
  const right = more.map(textOf).filter((text) => text !== '');
  return [
    `  ${item}${known === item ? '' : ` <${known}>`}:`,
    ...said,
    ...(number === '' ? [] : [`no ${number}`]),
    ...marks,
    ...(right.length === 0 ? [] : [`| ${right.join(' | ')}`]),
  ].join(' ');
}

/** A part as lines of text that a reviewer can go through. */
export const partText = ({ id, key, no, title, lines }: RecordPart): readonly string[] => [
  [id, ...(key === undefined || key === id ? [] : [`(${key})`]), textOf(no), title].filter(Boolean).join(' '),
  ...lines.map(lineText),
];
