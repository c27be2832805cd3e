import { FIELD_TO_BLAME, type RegisterOutcome } from '@/lib/commands/register-project';
import type { FormState } from '@/lib/form-state';

type Refusal = Extract<RegisterOutcome, { ok: false }>['because'];

/** What the form says when the database did not answer. */
export const NOT_SAVED_SENTENCE = '没有保存：数据库暂时没有回答。填写的内容都在，请稍后再点一次“登记项目”。';

const SENTENCE: Record<Refusal, string> = {
  'role-only-reads': '这个账号只能查看，不能登记项目。',
  'other-city': '只能登记本市的项目。',
  'other-park': '只能登记本园区的项目。',
  'no-such-city': '没有这个城市，请重新选择。',
  'district-not-in-city': '这个区县不属于所选城市。',
  'park-not-in-city': '这个园区不在所选城市。',
  'no-such-chain': '没有这条产业链，请重新选择。',
  'link-not-in-chain': '这个环节不属于所选产业链。',
  'form-already-used': '这张表单已经保存过一个项目，请回到台账查看，或打开新的登记页再填。',
};

/** A refusal of the command as the form shows it: at the field it is about, else above the form. */
export function refusalState(because: Refusal, values: Record<string, string>): FormState {
  const field = FIELD_TO_BLAME[because];
  return field === null
    ? { status: 'refused', reason: SENTENCE[because], values }
    : { status: 'invalid', errors: { [field]: [SENTENCE[because]] }, values };
}
