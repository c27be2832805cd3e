import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { REGISTER_FIELDS, registerProjectSchema } from '@/lib/schemas/register-project';

const schema = registerProjectSchema('2026-11-22');

const filled: Record<string, string> = {
  submissionId: '0193a4f2-7b1c-7d3e-8a4f-0123456789ab',
  name: '先进封装基地（一期）',
  company: '盛合微封有限公司',
  cityCode: '420200',
  districtCode: '',
  parkId: 'P015',
  chainId: 'ic',
  chainLinkId: 'ic-eda',
  amount: '3000',
  amountUnit: '万元',
  amountUnknown: '',
  signedOn: '2026-03-01',
};

function errorsOf(given: Record<string, unknown>) {
  const parsed = schema.safeParse({ ...filled, ...given });
  return parsed.success ? {} : z.flattenError(parsed.error).fieldErrors;
}

test('a filled form is read into the terms of the ledger', () => {
  expect(schema.parse(filled)).toEqual({
    submissionId: '0193a4f2-7b1c-7d3e-8a4f-0123456789ab',
    name: '先进封装基地（一期）',
    company: '盛合微封有限公司',
    cityCode: '420200',
    districtCode: null,
    parkId: 'P015',
    chainId: 'ic',
    chainLinkId: 'ic-eda',
    agreedInvestmentYuan: 30_000_000n,
    signedOn: '2026-03-01',
  });
});

test('an empty form names every field that must be filled, all at once', () => {
  const parsed = schema.safeParse({});
  expect(parsed.success ? [] : Object.keys(z.flattenError(parsed.error).fieldErrors).sort()).toEqual(
    ['amount', 'cityCode', 'company', 'name', 'signedOn', 'submissionId'].sort(),
  );
});

describe('the amount', () => {
  test('ticked as unknown is null, not zero', () => {
    expect(schema.parse({ ...filled, amount: '', amountUnknown: 'on' }).agreedInvestmentYuan).toBeNull();
  });

  test('typed as zero is zero, not unknown', () => {
    expect(schema.parse({ ...filled, amount: '0' }).agreedInvestmentYuan).toBe(0n);
  });

  test('in full-width figures is an amount', () => {
    const { agreedInvestmentYuan } = schema.parse({ ...filled, amount: '１６．３３', amountUnit: '亿元' });
    expect(agreedInvestmentYuan).toBe(1_633_000_000n);
  });

  test.each([
    [{ amount: '5', amountUnknown: 'on' }, { amount: ['已勾选“金额未知”，请清空金额或取消勾选。'] }],
    [{ amount: '' }, { amount: ['请填协议投资额；确实不知道时勾选“金额未知”。'] }],
    [{ amountUnit: '' }, { amountUnit: ['请选择万元或亿元。'] }],
    [{ amountUnit: '元' }, { amountUnit: ['请选择万元或亿元。'] }],
    [{ amount: '-5' }, { amount: ['金额不能是负数。'] }],
    [{ amount: '三千' }, { amount: ['金额只能填数字，例如 3000 或 1.25。'] }],
    [{ amount: '0.00001' }, { amount: ['金额最细到元，请减少小数位。'] }],
    [{ amount: '10001', amountUnit: '亿元' }, { amount: ['金额不能超过 10000 亿元，请检查单位。'] }],
    [{ amount: '9'.repeat(41) }, { amount: ['金额太长，请检查。'] }],
    [{ amountUnknown: 'yes' }, { amountUnknown: ['请重新选择金额是否未知。'] }],
  ])('%o is refused with a sentence', (given, errors) => {
    expect(errorsOf(given)).toEqual(errors);
  });
});

describe('the signing date', () => {
  test.each(['1990-01-01', '2024-02-29', '2026-11-22', '２０２６-０３-０１', '2026/03/01'])(
    '%s is taken',
    (signedOn) => {
      expect(errorsOf({ signedOn })).toEqual({});
    },
  );

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-3-1',
    '2026-03',
    '明天',
    '20260301',
    '1989-12-31',
    '2026-11-23',
    '9999-99-99',
    '0000-00-00',
  ])('%s is refused', (signedOn) => {
    expect(Object.keys(errorsOf({ signedOn }))).toEqual(['signedOn']);
  });
});

describe('a name', () => {
  test.each([
    '字',
    '字'.repeat(80),
    '  前后空格  ',
    "'; DROP TABLE projects; --",
    '<script>alert(1)</script>',
    '𠮷野家',
  ])('"%s" is taken', (name) => {
    expect(errorsOf({ name, company: name })).toEqual({});
  });

  test('is kept as typed, without the spaces around', () => {
    expect(schema.parse({ ...filled, name: '　先进封装（一期） ' }).name).toBe('先进封装（一期）');
  });

  test.each(['', '   ', '　', '字'.repeat(81), '上\n下', '零\u0000', '右\u202e左', '\ud800', '零\u200b宽', '——'])(
    '%j is refused',
    (name) => {
      expect(Object.keys(errorsOf({ name, company: name })).sort()).toEqual(['company', 'name']);
    },
  );
});

test.each([
  ['submissionId', 'not-a-uuid'],
  ['cityCode', '42020'],
  ['cityCode', '420200 OR 1=1'],
  ['districtCode', '../..'],
  ['parkId', 'P'.repeat(41)],
  ['chainId', 'ic\u0000'],
  ['chainLinkId', '环节'],
])('%s "%s" is refused at its field', (field, value) => {
  expect(Object.keys(errorsOf({ [field]: value }))).toEqual([field]);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.anything(),
  fc.constantFrom('on', '亿元', '１', '-0', '1e9'),
);

test('whatever is posted, reading it never throws', () => {
  const anyForm = fc.dictionary(fc.oneof(fc.constantFrom(...REGISTER_FIELDS), fc.string()), hostile);
  fc.assert(
    fc.property(anyForm, (form) => {
      expect(schema.safeParse({ ...filled, ...form })).toHaveProperty('success');
      expect(schema.safeParse(form)).toHaveProperty('success');
    }),
  );
});

test('an accepted amount is exactly its decimal times its unit', () => {
  const whole = fc.bigInt({ min: 0n, max: 9_999n });
  const decimals = fc.bigInt({ min: 0n, max: 9_999n });
  fc.assert(
    fc.property(whole, decimals, fc.constantFrom('万元', '亿元'), (before, after, amountUnit) => {
      const amount = `${before}.${after.toString().padStart(4, '0')}`;
      const perUnit = amountUnit === '万元' ? 10_000n : 100_000_000n;
      const { agreedInvestmentYuan } = schema.parse({ ...filled, amount, amountUnit });
      expect(agreedInvestmentYuan).toBe(((before * 10_000n + after) * perUnit) / 10_000n);
    }),
  );
});
