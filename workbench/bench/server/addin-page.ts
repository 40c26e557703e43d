/** The address from which the pages that ship load Microsoft's library. */
const cdn =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*\/office\.js"[^>]*><\/script>/;

const scripts = ['/host-context.js', '/page/host-shim.js', '/officejs/office.js']
  .map((path) => `<script src="${path}"></script>`)
  .join('');

/**
 * Adapts a page of the add-in for the workbench: it loads Microsoft's library from this machine instead of the internet
 * and, before it, the script that simulates Excel. A page without the library is served unchanged.
 */
export const addinPage = (html: string): string => html.replace(cdn, scripts);
