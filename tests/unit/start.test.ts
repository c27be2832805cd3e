import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { releaseLock, runningInstance, takeLock } from '../../scripts/start/lock.mjs';
import { nodeIsTooOld } from '../../scripts/start/node-version.mjs';
import { chosenPort, freeLoopbackPort, requireFreePort } from '../../scripts/start/port.mjs';
import { Refusal, explain, sentenceFor } from '../../scripts/start/refusal.mjs';

const emptyHome = () => mkdtempSync(path.join(tmpdir(), 'liantu-unit-'));

describe('one product runs from a data directory', () => {
  test('what a killed start left behind does not count', () => {
    const home = emptyHome();
    const neverAPid = 2 ** 30;
    writeFileSync(
      path.join(home, 'running.json'),
      JSON.stringify({ pid: neverAPid, address: 'http://localhost:3000' }),
    );
    takeLock(home, 'http://localhost:3000');
    releaseLock(home);
    expect(runningInstance(home)).toBeNull();
  });

  test("somebody else's process that got the same number does not count", () => {
    const home = emptyHome();
    writeFileSync(
      path.join(home, 'running.json'),
      JSON.stringify({ pid: process.ppid, address: 'http://localhost:3000' }),
    );
    expect(runningInstance(home)).toBeNull();
  });

  test('a record cut short by a crash does not count', () => {
    const home = emptyHome();
    writeFileSync(path.join(home, 'running.json'), '{"pid": 1');
    expect(() => takeLock(home, 'http://localhost:3000')).not.toThrow();
  });
});

describe('Node must be new enough', () => {
  test.each([
    ['18.20.8', true],
    ['20.18.3', true],
    ['20.19.0', false],
    ['22.0.0', false],
    ['24.1.0', false],
  ])('%s: too old is %s', (version, tooOld) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(nodeIsTooOld(version)).toBe(tooOld);
  });
});

describe('the port', () => {
  test('is 3000 unless PORT says otherwise', () => {
    expect(chosenPort('')).toBe(3000);
    expect(chosenPort('8080')).toBe(8080);
  });

  test.each(['abc', '0', '-1', '70000', '80.5'])('cannot be %s', (text) => {
    expect(() => chosenPort(text)).toThrow(Refusal);
  });

  test('that another program has is refused by name', async () => {
    const port = await freeLoopbackPort();
    const other = createServer().listen(port, '127.0.0.1');
    await expect(requireFreePort(port)).rejects.toThrow(`端口 ${port} 已被别的程序占用`);
    other.close();
  });
});

describe('a failure is one sentence', () => {
  test.each([
    ['ENOSPC', '磁盘已满'],
    ['EACCES', '目录不可写'],
    ['EROFS', '目录不可写'],
  ])('%s: %s', (code, sentence) => {
    expect(sentenceFor(Object.assign(new Error('x'), { code }))).toContain(sentence);
  });

  test('with the last lines of the log where there is one', () => {
    const log = path.join(emptyHome(), 'build.log');
    writeFileSync(log, 'first\nlast\n');
    expect(explain(new Refusal('构建页面失败。', log))).toMatch(/^构建页面失败。[^\n]+\n {4}first\n {4}last$/);
  });
});
