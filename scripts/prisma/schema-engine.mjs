#!/usr/bin/env node
// Stands in for Prisma's schema engine (PRISMA_SCHEMA_ENGINE_BINARY, set in prisma.config.ts). Prisma would download
// that program from its own site; this one runs the same engine, compiled to WASM, from the package registry, so that
// generate and migrate work on closed networks. Prisma's CLI speaks JSON-RPC over stdin and stdout, one line a message.
// @prisma/schema-engine-wasm is pinned to the engine hash of our Prisma version: `npm ls @prisma/engines-version`.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { canConnect, createDatabase } from './admin-commands.mjs';
import { connectionFactory } from './engine-connections.mjs';
import { schemaEngineMaker } from './wasm-engine.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: 'boolean' },
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
    // Sent by the CLI; the WASM engine takes neither.
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});
const { url } = JSON.parse(options.datasource ?? '{}');

if (options.version) {
  console.log('schema-engine-wasm');
} else if (positionals[0] === 'cli') {
  const commands = { 'can-connect-to-database': canConnect, 'create-database': createDatabase };
  const run = commands[positionals[1]];
  process.exitCode = run ? await run(url) : 1;
} else {
  await serve();
  process.exit(0);
}

/** Answers requests until the CLI closes our stdin. */
async function serve() {
  const datamodels = options.datamodels?.map((file) => [file, readFileSync(file, 'utf8')]);
  const newEngine = await schemaEngineMaker(datamodels);
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    // The CLI also acknowledges our `print` calls.
    if (request.method === undefined) continue;
    try {
      // One engine per request: it may open a shadow database only once.
      const engine = await newEngine(connectionFactory(url));
      send({ id: request.id, result: (await answer(engine, request)) ?? null });
    } catch (error) {
      send({ id: request.id, error: describe(error) });
    }
  }
}

async function answer(engine, { method, params }) {
  if (method === 'getDatabaseVersion') return engine.version(params);
  // These two open a shadow database only on an engine that has diagnosed the migrations before.
  if (method === 'evaluateDataLoss' || method === 'createMigration') {
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  }
  const result = await engine[method](params);
  // The native engine prints a diff by calling back; the WASM one returns it.
  if (method === 'diff' && result.stdout) send({ id: 1_000_000, method: 'print', params: { content: result.stdout } });
  return result;
}

function describe(error) {
  const { message, code, meta = {} } = error;
  return { code: 4466, message, data: { is_panic: false, message, meta, error_code: code } };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
