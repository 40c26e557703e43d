/** What may be in the way of the dev server, apart from it: webpack takes seconds to load. */

/** The port in manifest.xml. */
export const PORT = 3000;

/** @returns why the add-in cannot be served, in one line; undefined for what is a bug */
export function obstacle(step, error) {
  const [said] = String(error?.message ?? error)
    .trim()
    .split('\n');
  if (step === 'certificate')
    return `The certificate for https://localhost could not be made or installed (${said}). Install it once by npx office-addin-dev-certs install, as somebody who may; without it, run npm start, which needs no Excel and no certificate.`;
  if (error?.code === 'EADDRINUSE')
    return `Port ${PORT} is taken, perhaps by an earlier npm run dev-server or start:desktop. End that (npm run stop), then run this again.`;
  return undefined;
}
