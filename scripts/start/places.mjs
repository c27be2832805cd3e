import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone this product runs from. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Data, password, secret, logs and the lock of one installation. */
export const dataHome = path.resolve(process.env.LIANTU_DATA_DIR || path.join(repository, '.data'));

export const logFile = (name) => path.join(dataHome, 'logs', `${name}.log`);

export const executable = (name) => path.join(repository, 'node_modules', '.bin', name);

/** @throws Node's own error with the path in it, when nothing can be written there. */
export function requireWritablePlaces() {
  accessSync(repository, constants.W_OK);
  // Others may pass through, because the database may run as a user of its own, but not look.
  mkdirSync(dataHome, { recursive: true, mode: 0o711 });
  accessSync(dataHome, constants.W_OK);
  mkdirSync(path.join(dataHome, 'logs'), { recursive: true, mode: 0o700 });
  accessSync(path.join(dataHome, 'logs'), constants.W_OK);
}
