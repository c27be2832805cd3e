import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './places.mjs';

/**
 * One hash over the names and contents of files and folders of the clone, plus anything else the result depends on.
 * Absent ones count too: creating one later changes the hash. Generated code is left out.
 */
export function contentHash(places, alsoDependsOn = []) {
  const hash = createHash('sha256');
  for (const part of alsoDependsOn) hash.update(`${part}\0`);
  for (const file of places.flatMap(filesUnder).sort()) {
    hash
      .update(`${path.relative(repository, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  const root = path.resolve(repository, place);
  if (!existsSync(root)) return [];
  if (statSync(root).isFile()) return [root];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}generated${path.sep}`));
}

/** Does the stamp beside some output say it was made from exactly this? The stamp dies with the output. */
export function isStamped(stampFile, hash) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
}

export function stamp(stampFile, hash) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}
