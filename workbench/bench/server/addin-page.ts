/** Where Microsoft's library is loaded from in the pages that ship. */
const cdn =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*\/office\.js"[^>]*><\/script>/;

const scripts = ['/host-context.js', '/page/host-shim.js', '/officejs/office.js']
  .map((path) => `<script src="${path}"></script>`)
  .join('');

/**
 * A page of the add-in as the workbench serves it: Microsoft's library from this machine instead of from the net, and
 * before it the shim that stands in for Excel. A page without the library is sent as it is.
 */
export const addinPage = (html: string): string => html.replace(cdn, scripts);
