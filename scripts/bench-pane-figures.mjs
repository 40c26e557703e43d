/** Rows of the bench's table about the pane and the workbench's server, each against the time of an empty page. */

/** On a machine where an empty page parses the grid of 10,000 rows in 4 ms, 75 and 12.5 times that are 300 ms and 50 ms. */
export const paneFigure = (what, ms, { parse: grid }, goal) => [
  what,
  ms,
  'JSON.parse of 10,000 × 12, empty page',
  grid,
  goal,
  'ms',
];

/** What a person waits for in the pane, in the order of her morning. @param goals times the yardstick; nothing is asked where there is none */
export const clockFigures = (rows, figures, goals = {}) =>
  [
    ['from opening to its columns', 'open'],
    ['from the click to the proposal', 'review'],
    ['from the click to all written', 'write'],
    ['from a typed status to its number on the overview', 'count'],
  ].map(([what, name]) =>
    paneFigure(`Pane, ${rows.toLocaleString('en')} × 12: ${what}`, figures[name], figures, goals[name]),
  );

/** What the workbench's server does at one go, while nobody else is answered: 100 ms where the yardstick takes 4 ms. */
export const pauseFigures = (rows, figures) =>
  [
    ['while the plan is opened and read', 'whileOpened'],
    ['while all is written', 'whileWritten'],
    ['while a status is typed and counted', 'whileTyped'],
  ].map(([what, name]) =>
    paneFigure(
      `Workbench, ${rows.toLocaleString('en')} × 12: longest pause of its server ${what}`,
      figures[name],
      figures,
      25,
    ),
  );
