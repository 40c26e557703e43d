/** The window of a notice that no sheet could say: its text comes with the address, and is only ever text. */
const [title = '', ...lines] = decodeURIComponent(location.hash.slice(1)).split('\n');
const heading = document.getElementById('title');
const text = document.getElementById('text');
if (heading) heading.textContent = title;
if (text) text.textContent = lines.join('\n').trim();
