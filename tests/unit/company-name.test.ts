import { describe, expect, test } from 'vitest';
import { companiesNamedIn, companyNameKey } from '@/lib/domain/companies/company-name';

describe('one company is found again however its name was typed', () => {
  test.each([
    ['TCL 科技集团有限公司', 'ｔｃｌ科技集团有限公司'],
    ['定颖电子（台湾）', '定颖电子(台湾)'],
  ])('%s = %s', (one, other) => {
    expect(companyNameKey(one)).toBe(companyNameKey(other));
  });

  test.each([
    ['通威', '通威集团'],
    ['四川航空', '四川航空股份有限公司'],
    ['东风汽车集团有限公司', '东风汽车股份有限公司'],
  ])('%s and %s stay two, until a person says they are one', (one, other) => {
    expect(companyNameKey(one)).not.toBe(companyNameKey(other));
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
