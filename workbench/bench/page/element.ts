type Child = Node | string;
type Listener = (event: never) => void;

/**
 * Attributes by their HTML names; `on…` are listeners. Absent and `false` ones are left out; `true` gives an attribute
 * without a value.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>;

/**
 * Creates an element. Text always becomes a text node, so that nothing in a workbook is interpreted as markup. Styles
 * that depend on data are set through `style` afterwards: the page's policy allows no style attributes.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

export function svg(name: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

export function place(
  element: HTMLElement | SVGElement,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): void {
  const { style } = element;
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
}
