// Loads Prisma's schema engine from its WASM package. Node 20 cannot import .wasm files, so it is instantiated by hand.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** Compiles the engine once; the function it gives back makes one engine for one set of connections. */
export async function schemaEngineMaker(datamodels) {
  // The engine reports a crash to this global before it dies.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };

  const entry = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await readFile(fileURLToPath(new URL('schema_engine_bg.wasm', entry)));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();

  const ignoreLog = () => {};
  return (connections) => bindings.SchemaEngine.new({ datamodels }, ignoreLog, connections);
}
