import type { AmountReading } from '@/lib/domain/money/amount';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { yi } from '@/lib/format';

/** What a typed amount comes to: "= 0.30 亿元"; for a slip what is wrong with it; nothing for nothing. */
export function amountReadingText(text: string, reading: AmountReading): string {
  if (text.trim() === '') return '';
  if (reading.ok) {
    const yuan = wholeYuan(reading.yuan);
    return yuan > 0 && yuan < 500_000 ? `= ${yuan.toLocaleString('zh-CN')} 元，不足 0.01 亿元` : `= ${yi(yuan)} 亿元`;
  }
  return {
    'not-a-number': '只能填数字，例如 3000 或 1.25',
    negative: '金额不能是负数',
    'finer-than-a-yuan': '最细到元',
    'too-large': '超过 1 万亿元，请检查单位',
  }[reading.because];
}
