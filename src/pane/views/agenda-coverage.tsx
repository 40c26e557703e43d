import type { VNode } from 'preact';
import type { ListedPoint } from '../../conversation/conversation';
import { missingIn, withPoint } from '../model/agenda-points';
import { Choice } from './choice-field';
import type { PointsGiven } from './edited-points';

/** The lists that the agenda may begin with. */
export function AgendaPreset({ view, list }: PointsGiven): VNode {
  const { text, send, order } = view;
  const { presets, preset } = text.meeting.points;
  return (
    <Choice
      label={preset}
      value={list.preset}
      options={presets}
      choose={(chosen) => {
        send({ kind: 'preset-chosen', preset: chosen });
        order({ kind: 'look' });
      }}
    />
  );
}

/** What the standard asks for and no point takes up, with a click to add the point that would. */
export function Coverage({ view, report, list, points }: PointsGiven): VNode {
  const { text, state, send, order } = view;
  const words = text.meeting.points;
  const missing = missingIn(list, points);
  const add = (all: readonly ListedPoint[]): void =>
    send({ kind: 'points-changed', points: all.reduce(withPoint, points) });
  return (
    <>
      <Choice<string>
        label={words.standard}
        value={list.standard}
        options={Object.fromEntries(list.standards.map((name) => [name, `ISO ${name}`]))}
        choose={(standard) =>
          order({ kind: 'settle', settings: { agenda: { ...state.look?.settings.agenda, standard } } })
        }
      />
      {missing.length === 0 ? (
        <p class="remark">{words.complete}</p>
      ) : (
        <>
          <p class="remark">{words.missing}</p>
          <ul class="list points" id="missing" lang={report.language}>
            {missing.map(({ point, clauses }) => (
              <li key={point.id}>
                <span>{point.title}</span>
                <small lang={view.language}>
                  {clauses.map(({ clause, about }) => `${clause}: ${about[view.language]}`).join(' · ')}
                </small>
                <button
                  type="button"
                  class="link"
                  lang={view.language}
                  aria-label={`${words.addThis}: ${point.title}`}
                  onClick={() => add([point])}
                >
                  {words.addThis}
                </button>
              </li>
            ))}
          </ul>
          {missing.length > 1 && (
            <button
              type="button"
              id="add-all"
              class="link"
              onClick={() => add(missing.map(({ point }) => point))}
            >
              {words.addAll}
            </button>
          )}
        </>
      )}
    </>
  );
}
