import { z } from 'zod';
import { isPartialDate } from '@/lib/domain/projects/signing-period';
import { AmountFields } from './amount-fields';
import { choiceField, formText, nameField } from './form-text';

/** No agreement in this ledger is older; a date before it is a slip of the keyboard. */
const EARLIEST_SIGNING = '1990-01-01';

/** Names of the form's fields, in the order they stand on the page. */
export const REGISTER_FIELDS = [
  'submissionId',
  'name',
  'company',
  'cityCode',
  'districtCode',
  'parkId',
  'chainId',
  'chainLinkId',
  'amount',
  'amountUnit',
  'amountUnknown',
  'signedOn',
] as const;

/**
 * The form of /projects/new, all fields as text.
 *
 * Every field that is wrong says so at once, with a sentence that tells what to do.
 *
 * @param today ISO day in Asia/Shanghai: nothing is signed in the future.
 */
export function registerProjectSchema(today: string) {
  return z.intersection(
    z.object({
      /** Made by the form: the same form sent twice is one project. */
      submissionId: z.uuid({ error: '表单已失效，请刷新页面后重填。' }).transform((id) => id.toLowerCase()),
      name: nameField('项目名称'),
      company: nameField('投资企业'),
      cityCode: formText.pipe(z.string().regex(/^\d{6}$/, '请选择城市。')),
      districtCode: choiceField('区县'),
      parkId: choiceField('园区'),
      chainId: choiceField('产业链'),
      chainLinkId: choiceField('环节'),
      signedOn: signingDay(today),
    }),
    AmountFields,
  );
}

export type RegisterProject = z.infer<ReturnType<typeof registerProjectSchema>>;

function signingDay(today: string) {
  return formText.transform((typed, context) => {
    const day = typed.slice(0, 40).normalize('NFKC').replaceAll('/', '-');
    const refuse = (message: string) => {
      context.addIssue(message);
      return z.NEVER;
    };
    if (day === '') return refuse('请填签约日期。');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isPartialDate(day)) return refuse('请填真实的日期，例如 2026-03-01。');
    if (day < EARLIEST_SIGNING) return refuse(`签约日期不能早于 ${EARLIEST_SIGNING}。`);
    if (day > today) return refuse('签约日期不能晚于今天。');
    return day;
  });
}
