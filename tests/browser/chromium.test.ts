import { launched } from './chromium';

test('a real Chromium runs a page', async () => {
  const browser = await launched();
  const page = await browser.newPage();
  await page.setContent('<p lang="sv">Åtgärd</p>');
  await expect(page.textContent('p')).resolves.toBe('Åtgärd');
  await browser.close();
}, 60_000);
