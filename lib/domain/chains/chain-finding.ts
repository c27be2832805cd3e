import { leadersOf } from '@/lib/domain/totals/board-title';
import type { ChainStanding } from './chain-standing';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { NONE } from '@/lib/domain/projects/signing-period';

/** How much of a chain is known, as a sentence: "11 个环节，7 个有项目或企业资料，4 个未知". */
export function linksFinding(links: number, knownLinks: number): string {
  if (links === 0) return '还没有环节';
  if (knownLinks === 0) return `${links} 个环节都未知：没有项目和企业资料`;
  if (knownLinks === links) return `${links} 个环节都有项目或企业资料`;
  return `${links} 个环节，${knownLinks} 个有项目或企业资料，${links - knownLinks} 个未知`;
}

/** What a ranking of chains finds: the leaders where the amounts say so, and how much of the chains is known. */
export function chainsFinding(chains: readonly ChainStanding[]): string {
  const placed = chains.filter((chain) => chain.id !== NONE);
  const links = placed.reduce((sum, chain) => sum + chain.links, 0);
  const known = placed.reduce((sum, chain) => sum + chain.knownLinks, 0);
  const knowledge = `${placed.length} 条链 ${linksFinding(links, known)}`;
  const leaders = leadersOf(
    placed.map((chain) => ({ label: shortChainName(chain.name), yuan: knownYuan(chain) })),
    placed.reduce((sum, chain) => sum + chain.agreedInvestmentYuan, 0),
    2,
  );
  return leaders.length > 0 ? `${leaders.join('、')}协议投资额居前；${knowledge}` : knowledge;
}

/** The name without what stands in brackets: "绿色食品（调味品）" is 绿色食品 where room is short. */
export function shortChainName(name: string): string {
  return name.replace(/（.*）$/, '');
}
