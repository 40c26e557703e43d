import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { YearChoice, YearRow } from '../../conversation/conversation';
import { cellName } from '../../book/area';
import { leftToAnswer, yearKey, type YearPage } from '../model/year-page';
import { CellLink } from './cell-link';
import { PageHead } from './page-head';
import { YearFields } from './year-fields';
import type { View } from './view';

/** The four answers, in the order of their keys. */
const choices: readonly YearChoice[] = ['done', 'move', 'drop', 'later'];

interface Given {
  readonly view: View;
  readonly page: YearPage;
  readonly row: YearRow;
}

const step = (view: View, way: 1 | -1): void => view.send({ kind: 'year-stepped', way });

function choose({ view, page, row }: Given, choice: YearChoice): void {
  const before = page.answers.get(yearKey(row));
  view.send({ kind: 'year-answered', answer: before?.choice === choice ? before : { choice } });
  // These answers need no further fields, so the next action is shown.
  if (choice === 'done' || choice === 'later') step(view, 1);
}

/** Whether the element handles these keys itself: fields, the tabs and the menu do. */
const hasKeys = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [role=tablist], [role=menu]') !== null;

/** 1 to 4 answer, the arrows go from one action to the next; in a field they are what is typed. */
function pressed(given: Given, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || hasKeys(event.target)) return;
  const choice = choices[Number(event.key) - 1];
  if (choice !== undefined) choose(given, choice);
  else if (event.key === 'ArrowRight') step(given.view, 1);
  else if (event.key === 'ArrowLeft') step(given.view, -1);
  else return;
  event.preventDefault();
}

/** What is known of the action, and what the rules say of it. */
function Facts({ view, row }: Given): VNode {
  const { year } = view.text;
  const words = view.state.look?.report.statusWords;
  const { id, title, owner, deadline, status, moves, act, question, next } = row;
  const facts = [owner, deadline, words?.[status] ?? '', ...(moves > 0 ? [year.moved(moves)] : [])];
  return (
    <>
      <p class="strong clamp">{[...(id === null ? [] : [id]), title].join(' ')}</p>
      <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
      <p class="hint">
        {question === null ? (act === null ? year.put : year.proposed[act]) : year.asked[question]}
        {next && ` ${act === null ? year.perhaps(next.name) : year.is(next.name)}`}
      </p>
    </>
  );
}

function Answers(given: Given): VNode {
  const { view, page, row } = given;
  const { year } = view.text;
  const answer = page.answers.get(yearKey(row));
  return (
    <div class="actions" role="group" aria-label={year.answer}>
      {choices.map((choice, index) => (
        <button
          key={choice}
          type="button"
          class="button small"
          aria-pressed={answer?.choice === choice}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => choose(given, choice)}
        >
          {index + 1} {year.choices[choice]}
        </button>
      ))}
    </div>
  );
}

function Row(given: Given): VNode {
  const { view, page, row } = given;
  const { year, problems } = view.text;
  const answer = page.answers.get(yearKey(row));
  const isLast = page.at === page.figures.rows.length - 1;
  return (
    <div class="question" data-key={yearKey(row)}>
      <Facts {...given} />
      <CellLink view={view} at={row.at} label={`${row.at.sheet} ${cellName(row.at.row, row.at.column)}`} />
      <Answers {...given} />
      {answer && <YearFields view={view} row={row} answer={answer} to={page.figures.to} />}
      <div class="actions steps">
        <button
          type="button"
          class="button small"
          aria-disabled={page.at === 0}
          onClick={() => step(view, -1)}
        >
          {problems.previous}
        </button>
        <button
          type="button"
          class="button small"
          data-next
          aria-disabled={isLast}
          onClick={() => step(view, 1)}
        >
          {problems.next}
        </button>
        {answer && (
          <button
            type="button"
            class="link"
            onClick={() => view.send({ kind: 'year-answered', answer: null })}
          >
            {view.text.undoChoice}
          </button>
        )}
      </div>
      <p class="hint">{year.keys}</p>
    </div>
  );
}

/** The year is closed: its open actions one at a time, as a management goes through them together. */
export function YearChange({ view, page }: { readonly view: View; readonly page: YearPage }): VNode {
  const { year } = view.text;
  const { from, to, rows } = page.figures;
  const row = rows[page.at];
  const given = row && { view, page, row };
  // Wherever in the pane the keyboard is: a press of the mouse leaves it where it was.
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (given) pressed(given, event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  return (
    <div class="year">
      <PageHead view={view} title={year.title(from, to)} />
      <p>{year.place(page.at + 1, rows.length, leftToAnswer(page))}</p>
      {given && <Row key={yearKey(given.row)} {...given} />}
      {view.desk.keepDraft && <p class="hint">{year.kept}</p>}
    </div>
  );
}
