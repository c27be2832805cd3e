// `node scripts/run.mjs <script.ts> [arguments]`: runs a script of the product on the product's database: the one in
// DATABASE_URL, or the embedded one, which is started for the time it takes when it is not running.
import { runVisible } from './start/child.mjs';
import { explain } from './start/refusal.mjs';
import { CUT_SHORT, isStopping, shutDown, stopOnSignals } from './start/shutdown.mjs';
import { requireWritablePlaces } from './start/places.mjs';
import { say } from './start/say.mjs';

stopOnSignals(() => say('正在停止 …'), CUT_SHORT);
try {
  requireWritablePlaces();
  const { databaseInUse } = await import('./database/product-database.mjs');
  const { scriptArguments } = await import('./database/run-script.mjs');
  const { productEnv } = await import('./start/product-env.mjs');
  const { url } = await databaseInUse();
  const [script, ...rest] = process.argv.slice(2);
  process.exitCode = (await runVisible(process.execPath, scriptArguments(script, rest), { env: productEnv(url) })) ?? 1;
} catch (error) {
  if (!isStopping()) console.error(explain(error));
  process.exitCode = 1;
}
await shutDown();
