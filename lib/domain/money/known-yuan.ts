/**
 * The sum of a group as something to show: null when the group has projects but none with an amount in yuan,
 * because a printed 0 would say that nothing was promised.
 */
export function knownYuan(group: {
  projects: number;
  unknownAmounts: number;
  agreedInvestmentYuan: number;
}): number | null {
  return group.projects > 0 && group.unknownAmounts === group.projects ? null : group.agreedInvestmentYuan;
}
