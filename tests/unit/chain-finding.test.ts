import { expect, test } from 'vitest';
import { chainsFinding, linksFinding } from '@/lib/domain/chains/chain-finding';
import type { ChainStanding } from '@/lib/domain/chains/chain-standing';

test.each([
  [11, 7, '11 个环节，7 个有项目或企业资料，4 个未知'],
  [11, 11, '11 个环节都有项目或企业资料'],
  [11, 0, '11 个环节都未知：没有项目和企业资料'],
  [0, 0, '还没有环节'],
])('%i links, %i of them known: %s', (links, known, finding) => {
  expect(linksFinding(links, known)).toBe(finding);
});

test('a ranking names its leaders and leaves 未归链 out', () => {
  const chains = [
    aStanding({ id: 'li', name: '锂电（含回收）', agreedInvestmentYuan: 800, links: 15, knownLinks: 15 }),
    aStanding({ id: 'ic', name: '集成电路', agreedInvestmentYuan: 100, links: 11, knownLinks: 7 }),
    aStanding({ id: 'none', name: '未归链', agreedInvestmentYuan: 9000 }),
  ];
  expect(chainsFinding(chains)).toBe('锂电协议投资额居前；2 条链 26 个环节，22 个有项目或企业资料，4 个未知');
});

test('without amounts the ranking only says what is known', () => {
  const chains = [aStanding({ id: 'ic', projects: 3, unknownAmounts: 3, links: 11, knownLinks: 3 })];
  expect(chainsFinding(chains)).toBe('1 条链 11 个环节，3 个有项目或企业资料，8 个未知');
});

function aStanding(given: Partial<ChainStanding>): ChainStanding {
  return {
    id: 'ic',
    name: '集成电路',
    links: 0,
    knownLinks: 0,
    leads: [],
    projects: 1,
    agreedInvestmentYuan: 0,
    unknownAmounts: 0,
    lowerBounds: 0,
    ...given,
  };
}
