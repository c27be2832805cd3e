// The WASM schema engine reaches PostgreSQL through Prisma's driver adapter. Three things of the adapter suit a running
// product but not a schema engine, and are replaced here.
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/** PostgreSQL's internal type "char", which catalog columns have and the adapter refuses. */
const INTERNAL_CHAR_OID = 18;
const TEXT_OID = 25;
/** ColumnTypeEnum.Character of the adapter protocol: the engine reads catalog flags as this. */
const CHARACTER_COLUMN = 6;

export function connectionFactory(url) {
  const connect = async (connectionString) =>
    runningScriptsWhole(readingInternalChar(await new PrismaPg({ connectionString }).connect()));

  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    connectToShadowDb: () => shadowDatabase(connect, url),
  });
}

/** An empty database to replay migrations in, gone when the engine lets go of it. */
async function shadowDatabase(connect, url) {
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  const main = await connect(url);
  await main.executeScript(`CREATE DATABASE "${name}"`);
  const shadow = await connect(withDatabase(url, name));
  const close = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    // In this order: PostgreSQL drops no database that somebody is connected to.
    await close();
    await main.executeScript(`DROP DATABASE "${name}"`);
    await main.dispose();
  };
  return shadow;
}

export function withDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}

/** The adapter cuts scripts at every semicolon, also inside function bodies and strings; PostgreSQL needs no cutting. */
function runningScriptsWhole(adapter) {
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => adapter.onError(error));
  };
  return adapter;
}

function readingInternalChar(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumns = new Set();
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    for (const field of result.fields.filter((one) => one.dataTypeID === INTERNAL_CHAR_OID)) {
      field.dataTypeID = TEXT_OID;
      charColumns.add(field.name);
    }
    return result;
  };
  adapter.queryRaw = async (query) => {
    charColumns.clear();
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, column) =>
      charColumns.has(result.columnNames[column]) ? CHARACTER_COLUMN : type,
    );
    return result;
  };
  return adapter;
}
