import { readFileSync } from 'node:fs';

/** A failure that a person can act on: one sentence, no stack trace, and a log where there is one. */
export class Refusal extends Error {
  /** @param {string} sentence @param {string | null} [logFile] */
  constructor(sentence, logFile = null) {
    super(sentence);
    this.logFile = logFile;
  }
}

const LINES_SHOWN = 12;
const COLUMNS_SHOWN = 160;

/** What the person in front of the terminal reads when a start or a test run ends badly. */
export function explain(error) {
  const sentence = sentenceFor(error);
  if (!error.logFile) return sentence;
  const lines = readFileSync(error.logFile, 'utf8').trimEnd().split('\n').slice(-LINES_SHOWN);
  return [
    `${sentence}完整输出见 ${error.logFile}，最后几行：`,
    ...lines.map((line) => `    ${line.slice(0, COLUMNS_SHOWN)}`),
  ].join('\n');
}

/** `error` may be anything: Node's file errors carry a code, ours carry their sentence. */
export function sentenceFor(error) {
  const where = error.path ? `（${error.path}）` : '';
  if (error instanceof Refusal) return error.message;
  if (error.code === 'ENOSPC') return `磁盘已满${where}：请腾出空间后再启动。`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) {
    return `目录不可写${where}：请换一个有写权限的目录或用户再启动。`;
  }
  return `意外的错误：${error.message}`;
}
