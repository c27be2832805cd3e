import type { SignInOutcome } from '@/lib/auth/sign-in';
import { ACCOUNT_TRIES, WINDOW_MINUTES } from '@/lib/domain/people/sign-in-tries';
import { beijingTime } from '@/lib/format';

/** One sentence a person can act on, for every way signing in is refused. */
export function outcomeText(outcome: Exclude<SignInOutcome, { status: 'ok' }> | { status: 'unavailable' }): string {
  switch (outcome.status) {
    case 'wrong':
      return `用户名或密码不正确。再输错 ${outcome.triesLeft} 次，此账号将锁定 ${WINDOW_MINUTES} 分钟。`;
    case 'locked':
      return `${WINDOW_MINUTES} 分钟内输错已满 ${ACCOUNT_TRIES} 次，此账号已锁定，请在 ${clockTime(outcome.until)} 之后再试。`;
    case 'address-locked':
      return `此网络登录尝试过多，请在 ${clockTime(outcome.until)} 之后再试。`;
    case 'unavailable':
      return '数据库暂时连不上，请稍后再试。';
    case 'disabled':
      return '此账号已停用，请联系系统管理员。';
  }
}

/** The next full minute, so nobody who comes at the time they were told comes too early. */
function clockTime(until: Date): string {
  const fullMinute = new Date(Math.ceil(until.getTime() / 60_000) * 60_000);
  return beijingTime(fullMinute.toISOString()).slice(-5);
}
