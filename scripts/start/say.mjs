const REMIND_EVERY_MS = 10_000;
const WORTH_TIMING_MS = 2_000;

export function say(line) {
  console.log(line);
}

/** Says what is being done, that it is still being done, and how long it took. */
export async function step(title, work) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  say(`${title} …`);
  const reminder = setInterval(() => say(`  ${title}：已用 ${seconds()} 秒`), REMIND_EVERY_MS);
  try {
    const result = await work();
    if (Date.now() - startedAt > WORTH_TIMING_MS) say(`  ${title}：完成，用时 ${seconds()} 秒`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
