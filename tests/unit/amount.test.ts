import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_AMOUNT_YUAN, readAmount, YUAN_PER_UNIT, type AmountUnit } from '@/lib/domain/money/amount';

describe('an amount is read exactly', () => {
  test.each<[string, AmountUnit, bigint]>([
    ['3000', '万元', 30_000_000n],
    ['16.33', '亿元', 1_633_000_000n],
    ['2083.81', '亿元', 208_381_000_000n],
    ['3,000', '万元', 30_000_000n],
    ['1,234,567.5', '万元', 12_345_675_000n],
    ['１６．３３', '亿元', 1_633_000_000n],
    ['３，０００', '万元', 30_000_000n],
    [' 0.1 ', '亿元', 10_000_000n],
    ['0', '亿元', 0n],
    ['0.00000001', '亿元', 1n],
    ['0.10000000000', '亿元', 10_000_000n],
    ['10000', '亿元', 1_000_000_000_000n],
  ])('%s %s', (text, unit, yuan) => {
    expect(readAmount(text, unit)).toEqual({ ok: true, yuan });
  });
});

describe('what is no amount is refused, and says why', () => {
  test.each([
    ['', 'not-a-number'],
    ['三千', 'not-a-number'],
    ['3000万', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1,00', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['-1', 'negative'],
    ['−１', 'negative'],
    ['0.000000001', 'finer-than-a-yuan'],
    ['10000.00000001', 'too-large'],
    ['99999999999999999999', 'too-large'],
  ])('"%s" 亿元: %s', (text, because) => {
    expect(readAmount(text, '亿元')).toEqual({ ok: false, because });
  });
});

const unit = fc.constantFrom<AmountUnit>('万元', '亿元');

test('whatever is typed, reading never throws and never leaves the range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), unit, (text, unitOfText) => {
      const reading = readAmount(text, unitOfText);
      if (reading.ok) expect(reading.yuan >= 0n && reading.yuan <= MAX_AMOUNT_YUAN).toBe(true);
    }),
  );
});

test('every whole number of yuan can be typed in every unit and comes back as it was', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: MAX_AMOUNT_YUAN }), unit, (yuan, unitOfText) => {
      const perUnit = YUAN_PER_UNIT[unitOfText];
      const digits = perUnit.toString().length - 1;
      const text = `${yuan / perUnit}.${(yuan % perUnit).toString().padStart(digits, '0')}`;
      expect(readAmount(text, unitOfText)).toEqual({ ok: true, yuan });
    }),
  );
});
