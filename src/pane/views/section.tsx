import type { ComponentChildren, VNode } from 'preact';
import type { Section as SectionName } from '../model/issue';
import { Icon, type IconName } from './icon';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly section: SectionName;
  readonly icon: IconName;
  readonly name: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A part of the tab of problems that is closed until somebody asks for it. */
export function Section({ view, section, icon, name, count, children }: Given): VNode {
  const { state, send } = view;
  const isOpen = state.openSections.has(section);
  return (
    <section class="group apart" data-key={section}>
      <div class="group-head">
        <h2>
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => send({ kind: 'section-toggled', section })}
          >
            <Icon name="open" size={12} />
            <Icon name={icon} />
            <span class="grow">
              {name} <small>{count}</small>
            </span>
          </button>
        </h2>
      </div>
      {isOpen && children}
    </section>
  );
}
