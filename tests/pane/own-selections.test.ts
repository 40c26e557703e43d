import type { Address } from '../../src/book/area';
import { ownSelections } from '../../src/pane/own-selections';

const at = (row: number): Address => ({ sheet: 'Plan', row, column: 4 });

/** `s5`: the pane selects row 5; `r5`: the program reports it; `+900`: so many ms go by. */
function outdated(story: string): readonly string[] {
  let time = 0;
  const selections = ownSelections(() => time);
  return story.split(' ').filter((step) => {
    if (step.startsWith('+')) time += Number(step.slice(1));
    const row = Number(step.slice(1));
    if (step.startsWith('s')) selections.selected(at(row));
    return step.startsWith('r') && selections.isOutdated(at(row));
  });
}

test.each([
  ['a report of what was selected', 's5 r5', []],
  ["a person's own selection", 'r5', []],
  ['two quick steps, reported late', 's5 s6 r5 r6', ['r5']],
  ['three, of which one is never reported', 's5 s6 s7 r6 r7', ['r6']],
  ['a report that passes another', 's5 s6 r6 r5', []],
  ['a person selects while a report is on its way', 's5 s6 r9 r5 r6', ['r5']],
  ['back and forth', 's5 s6 s5 r5 r6 r5', ['r5', 'r6']],
  ['reports that never came are forgotten', 's5 s6 +5000 r5', []],
])('%s', (_, story, expected) => {
  expect(outdated(story)).toEqual(expected);
});
