import type { VNode } from 'preact';
import type { AgendaList, ListedPoint, Report } from '../../conversation/conversation';
import { movedPoint, withPoint } from '../model/agenda-points';
import type { View } from './view';

export interface PointsGiven {
  readonly view: View;
  readonly report: Report;
  readonly list: AgendaList;
  /** As she has them now. */
  readonly points: readonly ListedPoint[];
}

const OWN = 'own';

/** The points to be renamed, moved, left out and added. Nothing is written before the agenda is made. */
export function EditedPoints({ view, report, list, points }: PointsGiven): VNode {
  const { text, send } = view;
  const words = text.meeting.points;
  const change = (changed: readonly ListedPoint[]): void => send({ kind: 'points-changed', points: changed });
  const there = new Set(points.map(({ id }) => id));
  const left = [...list.others, ...list.points].filter(({ id, place }) => place > 0 && !there.has(id));
  const button = (sign: string, does: string, title: string, press: () => void, isOff: boolean): VNode => (
    <button
      type="button"
      class="link"
      aria-label={`${does}: ${title}`}

      disabled={isOff}
      onClick={press}
    >
      {sign}
    </button>
  );
  return (
    <>
      <ol class="list points">
        {points.map((point, index) => (
          <li key={`${point.id}${point.id === '' ? index : ''}`}>
            <div class="actions">
              <input
                class="grow"
                lang={report.language}
                aria-label={`${words.title} ${index + 1}`}
                value={point.title}
                onInput={({ currentTarget }) =>
                  change(points.map((one, i) => (i === index ? { ...one, title: currentTarget.value } : one)))
                }
              />
              {button(
                '↑',
                words.earlier,
                point.title,
                () => change(movedPoint(points, index, -1)),
                index === 0,
              )}
              {button(
                '↓',
                words.later,
                point.title,
                () => change(movedPoint(points, index, 1)),
                index === points.length - 1,
              )}
              {button(
                '×',
                words.leave,
                point.title,
                () => change(points.filter((one) => one !== point)),
                point.isWritten === true,
              )}
            </div>
            {point.isWritten && <small>{words.written}</small>}
          </li>
        ))}
      </ol>
      <label class="field">
        <span>{words.add}</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            const point = left.find(({ id }) => id === value);
            currentTarget.value = '';
            if (point) change(withPoint(points, point));
            if (value === OWN) change(withPoint(points, { id: '', title: words.own, place: 0, from: null }));
          }}
        >
          <option value="" />
          <option value={OWN}>{words.own}</option>
          {left.map(({ id, title }) => (
            <option key={id} value={id} lang={report.language}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
