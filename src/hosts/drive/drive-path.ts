import type { DriveItem } from './drive-item';

/** A file or folder with its path below the folder that was asked for. */
export interface Placed {
  readonly item: DriveItem;
  /** Parted by `/`. */
  readonly path: string;
}

/** Drive lets a name hold what parts a path. */
const safeName = (name: string): string => name.replaceAll('/', '_');

/** `plan.xlsx` → `plan [1AbC].xlsx`: Drive lets several files in a folder have the same name. */
const named = (name: string, id: string): string => {
  const ending = /\.[^. ]{1,5}$/u.exec(name)?.[0] ?? '';
  return `${name.slice(0, name.length - ending.length)} [${id}]${ending}`;
};

/**
 * Gives every file and folder its path, in the order of the paths. Names that several have in one folder get their ids, so that no two paths are the
 * same and none hangs on the order in which Drive names them.
 */
export function drivePaths(root: string, items: readonly DriveItem[]): readonly Placed[] {
  const folders = new Set([root, ...items.map(({ id }) => id)]);
  const children = new Map<string, DriveItem[]>();
  for (const item of items) {
    // Drive names a parent only to those who may see it, and old files may have several.
    const parent = item.parents?.find((id) => folders.has(id)) ?? root;
    children.set(parent, [...(children.get(parent) ?? []), item]);
  }
  const placed: Placed[] = [];
  const place = (folder: string, below: string): void => {
    const inside = children.get(folder) ?? [];
    children.delete(folder);
    const counts = new Map<string, number>();
    for (const { name } of inside) counts.set(safeName(name), (counts.get(safeName(name)) ?? 0) + 1);
    for (const item of inside) {
      const name = safeName(item.name);
      const path = `${below}${(counts.get(name) ?? 0) > 1 ? named(name, item.id) : name}`;
      placed.push({ item, path });
      place(item.id, `${path}/`);
    }
  };
  place(root, '');
  return placed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
