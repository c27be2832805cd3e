// `npm run e2e -- <playwright arguments>`: only the end-to-end tests, on the build and database `npm test` would use.
import { EVERYTHING, installMissing } from './start/install.mjs';
import { requireWritablePlaces } from './start/places.mjs';
import { explain } from './start/refusal.mjs';
import { say } from './start/say.mjs';
import { CUT_SHORT, isStopping, shutDown, stopOnSignals } from './start/shutdown.mjs';

stopOnSignals(() => say('正在停止 …'), CUT_SHORT);
try {
  requireWritablePlaces();
  await installMissing(EVERYTHING);
  const { buildIfChanged, generateClientIfChanged } = await import('./start/build.mjs');
  const { done } = await import('./test/checks.mjs');
  const { runEndToEnd } = await import('./test/end-to-end.mjs');
  const { startTestServer } = await import('./test/test-server.mjs');
  await generateClientIfChanged();
  const built = await done(buildIfChanged());
  const server = await startTestServer();
  const { failed } = await runEndToEnd(server.adminUrl, built, process.argv.slice(2));
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  if (!isStopping()) console.error(explain(error));
  process.exitCode = 1;
}
await shutDown();
