// What has to be closed when the product stops, in reverse order of opening: the web server before its database.
const closers = [];
let stopping = null;

/** Registers `close`; the function given back takes it out again. What opens while all is closing is closed at once. */
export function onShutdown(close) {
  if (isStopping()) void close();
  closers.push(close);
  return () => {
    const at = closers.indexOf(close);
    if (at >= 0) closers.splice(at, 1);
  };
}

export function isStopping() {
  return stopping !== null;
}

/** Closes everything once, however often it is asked. */
export function shutDown() {
  stopping ??= closeAll();
  return stopping;
}

async function closeAll() {
  while (closers.length > 0) await closers.pop()();
}

/** For work that was cut short; a product that served until it was told to stop has succeeded. */
export const CUT_SHORT = 130;

/** Ctrl-C, `kill` and a closed terminal all end the product cleanly. */
export function stopOnSignals(sayGoodbye, exitCode = 0) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (isStopping()) return;
      sayGoodbye();
      await shutDown();
      process.exit(exitCode);
    });
  }
}
