import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Refusal } from './refusal.mjs';

const DEFAULT_PORT = 3000;

export function chosenPort(text = process.env.PORT) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT 应为 1 到 65535 的整数，现在是“${text}”。`);
}

export async function requireFreePort(port) {
  const problem = await listenOnce(port, '0.0.0.0').then(
    () => null,
    (error) => error.code,
  );
  if (problem === 'EADDRINUSE') {
    throw new Refusal(`端口 ${port} 已被别的程序占用：请停掉它，或换一个端口，例如 PORT=${port + 1} npm start。`);
  }
  if (problem === 'EACCES') {
    throw new Refusal(`当前用户无权使用端口 ${port}：请换一个大于 1023 的端口，例如 PORT=3000 npm start。`);
  }
  if (problem) throw new Refusal(`端口 ${port} 不可用（${problem}）。`);
}

/** A port nobody else has at this moment, for servers that only this machine may reach. */
export function freeLoopbackPort() {
  return listenOnce(0, '127.0.0.1');
}

/** Every address people can type: this machine's own names first, then its places on the network. */
export function addresses(port) {
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => one.address);
  return ['localhost', '127.0.0.1', ...outside].map((host) => `http://${host}:${port}`);
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
