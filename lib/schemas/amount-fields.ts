import { z } from 'zod';
import {
  MAX_AMOUNT_YUAN,
  readAmount,
  YUAN_PER_UNIT,
  type AmountReading,
  type AmountUnit,
} from '@/lib/domain/money/amount';
import { formText } from './form-text';

const UNITS = Object.keys(YUAN_PER_UNIT) as AmountUnit[];

const REFUSAL: Record<Extract<AmountReading, { ok: false }>['because'], string> = {
  'not-a-number': '金额只能填数字，例如 3000 或 1.25。',
  negative: '金额不能是负数。',
  'finer-than-a-yuan': '金额最细到元，请减少小数位。',
  'too-large': `金额不能超过 ${MAX_AMOUNT_YUAN / YUAN_PER_UNIT.亿元} 亿元，请检查单位。`,
};

/**
 * An amount as a form asks for it: figures, unit, and a tick for "unknown". Unknown is said, never guessed from an
 * empty field, and never zero.
 */
export const AmountFields = z
  .object({
    amount: formText.pipe(z.string().max(40, '金额太长，请检查。')),
    amountUnit: formText,
    amountUnknown: formText,
  })
  .transform(({ amount, amountUnit, amountUnknown }, context): { agreedInvestmentYuan: bigint | null } => {
    const refuse = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    if (amountUnknown !== '' && amountUnknown !== 'on') return refuse('amountUnknown', '请重新选择金额是否未知。');
    if (amountUnknown === 'on') {
      return amount === ''
        ? { agreedInvestmentYuan: null }
        : refuse('amount', '已勾选“金额未知”，请清空金额或取消勾选。');
    }
    if (amount === '') return refuse('amount', '请填协议投资额；确实不知道时勾选“金额未知”。');
    const unit = UNITS.find((one) => one === amountUnit);
    if (!unit) return refuse('amountUnit', '请选择万元或亿元。');
    const reading = readAmount(amount, unit);
    return reading.ok ? { agreedInvestmentYuan: reading.yuan } : refuse('amount', REFUSAL[reading.because]);
  });
