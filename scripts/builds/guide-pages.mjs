/**
 * The guide as pages: docs/guide, which reads as it is on a code host, made into HTML that any static host serves and that
 * opens from a folder too. No script, and nothing from elsewhere. The same texts give the same bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';

export const languages = ['sv', 'en'];

/** The widest that a page shows a picture, in pixels: guide.css. */
const COLUMN = 736;

/** The words around a page. */
const words = {
  sv: { guide: 'Planbok: guide', skip: 'Till texten', pages: 'Guidens sidor', other: 'In English' },
  en: { guide: 'Planbok: guide', skip: 'To the text', pages: 'The pages of the guide', other: 'På svenska' },
};

const otherThan = (language) => languages.find((one) => one !== language);
/** README.md is what a code host shows of a folder; index.html is what a web server does. */
const htmlName = (name) => (name === 'README.md' ? 'index.html' : name.replace(/\.md$/, '.html'));

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What a heading is linked by: the name of a problem where it ends with one, else its words. */
export function anchorOf(heading) {
  const [, code] = /\(`([a-z-]+)`\)$/.exec(heading) ?? [];
  return (
    code ??
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
  );
}

const titleOf = (markdown) => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

/** Pixels of a PNG, by its header. @param scale pixels of the picture to one of the page */
function sizeOf(png, scale) {
  return [png.readUInt32BE(16), png.readUInt32BE(20)].map((length) => Math.round(length / scale));
}

/** @param pictures name → bytes, of one language; `scaleOf` says how many of their pixels are one of the page */
function renderer(pictures, scaleOf) {
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${escaped(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const [path, hash] = href.split('#');
        const target = path.replace(/[^/]+\.md$/, htmlName) + (hash === undefined ? '' : `#${hash}`);
        const lang = /^\.\.\/(sv|en)\//.exec(target)?.[1];
        const marks = lang === undefined ? '' : ` hreflang="${lang}"`;
        return `<a href="${escaped(target)}"${marks}>${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        const name = href.replace('pictures/', '');
        const png = pictures[name];
        if (png === undefined) throw new Error(`the guide has no picture ${href}`);
        const [width, height] = sizeOf(png, scaleOf(name));
        const img = `<img src="${escaped(href)}" alt="${escaped(text)}" width="${width}" height="${height}">`;
        // What is shown smaller than it is can be opened.
        return width > COLUMN ? `<a class="larger" href="${escaped(href)}">${img}</a>` : img;
      },
      html: () => '',
    },
  });
  return (markdown) => marked.parse(markdown);
}

/** A page of its own, with all pages of the guide listed below it. */
function pageOf({ language, name, title, body, list }) {
  const { guide, skip, pages, other } = words[language];
  const away = otherThan(language);
  const isFirst = name === 'README.md';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(isFirst ? title : `${title} · ${guide}`)}</title>
    <link rel="stylesheet" href="../guide.css">
  </head>
  <body>
    <a class="skip" href="#text">${skip}</a>
    <header>
      <a href="index.html"${isFirst ? ' aria-current="page"' : ''}>${guide}</a>
      <a href="../${away}/${htmlName(name)}" lang="${away}" hreflang="${away}">${other}</a>
    </header>
    <main id="text">
${body}    </main>
    <nav aria-label="${pages}">
      <ol>
${list
  .map(
    (page) =>
      `        <li><a href="${htmlName(page.name)}"${page.name === name ? ' aria-current="page"' : ''}>${escaped(page.title)}</a></li>`,
  )
  .join('\n')}
      </ol>
    </nav>
  </body>
</html>
`;
}

const chooser = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Planbok: guide</title>
    <link rel="stylesheet" href="guide.css">
  </head>
  <body>
    <main>
      <h1>Planbok: guide</h1>
      <ul>
        <li><a href="sv/index.html" hreflang="sv">På svenska</a></li>
        <li lang="en"><a href="en/index.html" hreflang="en">In English</a></li>
      </ul>
    </main>
  </body>
</html>
`;

/**
 * @param folder docs/guide
 * @param css the styles of the pages
 * @param kinds the pictures and what each is of: a sheet is drawn as it is on paper, the others larger than on the screen
 * @returns path → bytes
 */
export function guidePages(folder, css, kinds) {
  const sheets = new Set(kinds.filter(({ of }) => of === 'sheet').map(({ name }) => `${name}.png`));
  const scaleOf = (name) => (sheets.has(name) ? 1 : 1.5);
  const files = { 'index.html': Buffer.from(chooser), 'guide.css': css };
  for (const language of languages) {
    const at = join(folder, language);
    const pictures = Object.fromEntries(
      readdirSync(join(at, 'pictures')).map((name) => [name, readFileSync(join(at, 'pictures', name))]),
    );
    const read = (name) => readFileSync(join(at, name), 'utf8');
    const index = read('README.md');
    // In the order of the index, which links every page.
    const names = [...new Set([...index.matchAll(/\]\(([a-z-]+\.md)\)/g)].map(([, name]) => name))];
    const list = names.map((name) => ({ name, title: titleOf(read(name)) }));
    const render = renderer(pictures, scaleOf);
    for (const name of ['README.md', ...names]) {
      const markdown = read(name);
      const body = render(markdown);
      const html = pageOf({ language, name, title: titleOf(markdown), body, list });
      files[`${language}/${htmlName(name)}`] = Buffer.from(html);
    }
    for (const [name, png] of Object.entries(pictures)) files[`${language}/pictures/${name}`] = png;
  }
  return files;
}
