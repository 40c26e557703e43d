import * as z from 'zod/mini';

const text = z.optional(z.nullable(z.string()));

const place = z.object({ driveId: text, id: text });

const file = z.object({
  mimeType: text,
  hashes: z.optional(z.nullable(z.object({ quickXorHash: text, sha1Hash: text, sha256Hash: text }))),
});

/** Says by being there that an item is of a kind; what it holds besides is not looked at. */
const facet = z.optional(z.nullable(z.looseObject({})));

/** What Graph says of a file or folder (learn.microsoft.com/graph/api/resources/driveitem). */
const item = z.object({
  id: z.string(),
  name: text,
  webUrl: text,
  /** Bytes. */
  size: z.optional(z.nullable(z.number())),
  /** Changes with the content of a file; folders need not have one. */
  cTag: text,
  /** Changes with the content and with what is said of it. */
  eTag: text,
  parentReference: z.optional(z.nullable(place)),
  file: z.optional(z.nullable(file)),
  folder: facet,
  /** A notebook of OneNote, for example: neither file nor folder. */
  package: facet,
  deleted: facet,
  /** Where a shortcut leads: into another drive. */
  remoteItem: z.optional(
    z.nullable(
      z.object({ id: text, parentReference: z.optional(z.nullable(place)), file: facet, folder: facet }),
    ),
  ),
  /** Where the bytes are for a while, for whoever has the address. */
  '@microsoft.graph.downloadUrl': text,
});

export type GraphItem = z.infer<typeof item>;

const page = z.object({ value: z.array(item), '@odata.nextLink': text });

export type GraphPage = z.infer<typeof page>;

/** `undefined` for an answer that is none of Graph's. */
export const graphItem = (answer: unknown): GraphItem | undefined => item.safeParse(answer).data;

/** `undefined` for an answer that is none of Graph's. */
export const graphPage = (answer: unknown): GraphPage | undefined => page.safeParse(answer).data;
