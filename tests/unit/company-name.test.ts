import { describe, expect, test } from 'vitest';
import { companiesNamedIn, companyNameKey } from '@/lib/domain/companies/company-name';

describe('one company is found again however its name was written', () => {
  test.each([
    ['湖北强芯半导体有限公司', '湖北强芯半导体'],
    ['四川航空股份有限公司', '四川航空'],
    ['TCL 科技集团有限公司', 'ｔｃｌ科技'],
    ['今创集团有限公司', '今创集团'],
    ['定颖电子（台湾）', '定颖电子(台湾)'],
  ])('%s = %s', (one, other) => {
    expect(companyNameKey(one)).toBe(companyNameKey(other));
  });

  test('different names stay different', () => {
    expect(companyNameKey('长飞先进半导体')).not.toBe(companyNameKey('长飞先进'));
  });

  test('a name that is nothing but a suffix keeps itself', () => {
    expect(companyNameKey('集团')).toBe('集团');
  });
});

test.each([
  ['宁德时代 / 邦普', ['宁德时代', '邦普']],
  ['咸安区政府 / 东湖高新集团 / 湖北工建集团', ['咸安区政府', '东湖高新集团', '湖北工建集团']],
  ['定颖电子（台湾）', ['定颖电子（台湾）']],
  ['A/B测试公司', ['A/B测试公司']],
  [' / ', []],
])('"%s" names %j', (text, names) => {
  expect(companiesNamedIn(text)).toEqual(names);
});
