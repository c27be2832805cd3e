import type { MetricResult } from '@/lib/domain/metrics/metric';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { percent, points, wan, yi } from '@/lib/format';
import { UNIT, WORD } from '@/lib/labels';

/** A metric's result as the product prints it, unit included; "—" where there is nothing to compute. */
export function printMetric(result: MetricResult): string {
  switch (result.kind) {
    case 'ratio':
      return percent(result.value);
    case 'points':
      return points(result.value);
    case 'yuan':
      return result.value === null ? yi(null) : `${yi(wholeYuan(result.value))} ${UNIT.yi}`;
    case 'yuan-per-mu':
      return result.value === null ? wan(null) : `${wan(Math.round(result.value))} ${UNIT.wan} / 亩`;
    case 'quotient':
      return result.value === null ? yi(null) : (Math.round(result.value * 100) / 100).toFixed(2);
    case 'band':
      return result.value === 'none' ? WORD.amountUnknown : `${result.value} ${UNIT.yi}档`;
  }
}
