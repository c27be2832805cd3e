const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The calendar day it is in Asia/Shanghai at an instant, ISO. */
export function shanghaiToday(now: Date): string {
  return shanghai.format(now);
}
