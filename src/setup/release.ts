/** A file that a static host serves, as it was when the release was made. */
export interface ServedFile {
  /** From the folder that is served, such as `assets/icon-32.png`. */
  readonly path: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What the page that sets Planbok up knows of the release it came with. */
export interface Release {
  readonly version: string;
  /** manifest.xml, whose addresses are still those of development. */
  readonly manifest: string;
  readonly files: readonly ServedFile[];
}
