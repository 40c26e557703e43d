import type { svSetup } from '../sv/setup';

/** The page with which IT puts the add-in in place. */
export const enSetup: typeof svSetup = {
  language: 'en',
  title: (version) => `Planbok ${version} for Excel`,
  noRelease:
    'The file release.js is not on the server. Copy the whole folder site again, with all its files.',
  intro:
    'This page comes with the files. Put the whole folder on a web server with https and open the page from there: it then checks the files, and gives you the manifest that Excel needs.',
  address: 'The address of the folder',
  addressHint: 'An https address that your users’ machines reach, such as https://planbok.example.org/excel',
  notAnAddress: 'It has to be an https address without a question mark, a number sign or a name before @.',
  steps: ['1. The files', '2. The check', '3. The manifest'],
  openedAsFile:
    'The page has been opened from a folder on this machine. It can make the manifest here; the server is checked when the page is opened from its address.',
  openThere: 'Open the page on the server',
  check: 'Check the server',
  checking: (done, of) => `Checking file ${done} of ${of} …`,
  allRight: (files) => `All ${files} files are served as they should be.`,
  worksWith: (advice) =>
    advice === 1
      ? 'Everything works. One thing can be better.'
      : `Everything works. ${advice} things can be better.`,
  faults: (count) => (count === 1 ? 'One fault to correct.' : `${count} faults to correct.`),
  fault: 'To correct',
  advice: 'Advice',
  andFiles: (count) => (count === 1 ? 'and one more file' : `and ${count} more files`),
  codes: {
    'not-answered': 'The server does not answer at the file’s address.',
    'not-found': 'The file is not at the address.',
    'other-content': 'The file is another than the one in the release. Copy it again.',
    'wrong-type': 'The file is sent as another type than it is, so that the browser does not use it.',
    'frames-refused': 'X-Frame-Options keeps Excel on the web from showing the pane. Take it away.',
    'frames-not-named':
      'frame-ancestors has to name https://*.cloud.microsoft https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com',
    'library-refused': 'Content-Security-Policy has to allow https://appsforoffice.microsoft.com.',
    'never-kept': 'Excel must be able to keep the pictures: take no-store away.',
    'kept-long': 'With Cache-Control: no-cache a new version comes at the next opening.',
    'type-may-be-guessed': 'X-Content-Type-Options: nosniff is missing.',
  },
  id: 'The add-in’s id',
  idHint: 'It follows from the address. The same address gives the same add-in, which Excel then updates.',
  download: 'Download manifest.xml',
  upload:
    'Upload the file in the Microsoft 365 admin center: Settings → Integrated apps → Upload custom apps → Office Add-in. It can take up to a day before everybody has the buttons.',
  privacy: 'The page sends nothing: it only reads the files of its own folder.',
  inThis: 'In English',
};
