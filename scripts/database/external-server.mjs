import pg from 'pg';
import { Refusal } from '../start/refusal.mjs';

const OLDEST_VERSION = 150_000;
const CONNECT_WITHIN_MS = 5_000;

const BECAUSE = {
  '28P01': '用户名或口令不对',
  28000: '服务器不允许这个用户这样登录（pg_hba.conf）',
  '3D000': '这个数据库不存在，请先建好它',
  ECONNREFUSED: '那里没有数据库在监听',
  ENOTFOUND: '找不到这个主机名',
  EAI_AGAIN: '找不到这个主机名',
  ETIMEDOUT: '连接超时',
};

/** The driver gives up on a silent server with words, not with a code. */
const TIMED_OUT = /timeout|terminated unexpectedly/;

/** @throws Refusal naming what is wrong with the database that DATABASE_URL points at. Never repeats its password. */
export async function requireUsableServer(url) {
  const target = parse(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  await client.connect().catch((error) => {
    const because = BECAUSE[error.code] ?? (TIMED_OUT.test(error.message) ? BECAUSE.ETIMEDOUT : error.message);
    throw new Refusal(`连不上 DATABASE_URL 指定的数据库（${target.host}${target.pathname}）：${because}。`);
  });
  try {
    const { rows } = await client.query(`
      SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
             current_setting('server_encoding') AS encoding,
             EXISTS (SELECT FROM pg_collation WHERE collname = 'zh-x-icu') AS sorts_chinese`);
    const [server] = rows;
    if (server.number < OLDEST_VERSION)
      throw new Refusal(`需要 PostgreSQL 15 或更新版本，DATABASE_URL 指向的是 ${server.version}。`);
    if (server.encoding !== 'UTF8')
      throw new Refusal(`数据库编码应为 UTF8，DATABASE_URL 指向的是 ${server.encoding}。`);
    if (!server.sorts_chinese)
      throw new Refusal('DATABASE_URL 指向的 PostgreSQL 不带 ICU（没有排序规则 zh-x-icu），中文无法排序。');
  } finally {
    await client.end();
  }
}

function parse(url) {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (!target || !/^postgres(ql)?:$/.test(target.protocol) || target.pathname.length < 2) {
    throw new Refusal('DATABASE_URL 应形如 postgresql://用户:口令@主机:5432/数据库名。');
  }
  const schema = target.searchParams.get('schema');
  if (schema && schema !== 'public')
    throw new Refusal('DATABASE_URL 里的 schema 参数只支持 public：请给链图一个自己的数据库。');
  return target;
}
