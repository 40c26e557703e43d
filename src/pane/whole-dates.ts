import { h, options, type ComponentChildren, type VNode } from 'preact';

const date = /(\d{4}-\d\d-\d\d)/;
const isDate = /^\d{4}-\d\d-\d\d$/;

/** Elements that hold text and nothing else. */
const plain: readonly unknown[] = ['option', 'textarea', 'title'];

const withDates = (child: ComponentChildren): ComponentChildren =>
  typeof child === 'string' && date.test(child)
    ? child.split(date).map((part) => (isDate.test(part) ? h('span', { class: 'whole' }, part) : part))
    : child;

/** Lines are not broken inside a date anywhere in the pane: browsers break after a hyphen, and CSS knows no exception for digits. */
export function keepDatesWhole(): void {
  options.vnode = (node: VNode<{ children?: ComponentChildren; class?: unknown }>) => {
    const { type, props } = node;
    if (typeof type === 'string' && !plain.includes(type) && props.class !== 'whole') {
      const { children } = props;
      if (Array.isArray(children)) props.children = children.map(withDates);
      else if (children !== undefined) props.children = withDates(children);
    }
  };
}
