import type { Role } from '@/lib/domain/people/role';

/** Printed on the sign-in page in demo mode; outside it no demo account may sign in. */
export const DEMO_PASSWORD = 'liantu-demo';

export type DemoAccount = { username: string; name: string; role: Role; unitId: string };

/** The accounts of demo mode, in the order the sign-in page offers them. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { username: 'admin', name: '系统管理员', role: 'ADMIN', unitId: 'platform' },
  { username: 'province', name: '湖北省级招商专员', role: 'PROVINCE', unitId: 'province-420000' },
  { username: 'province-sichuan', name: '四川省级招商专员', role: 'PROVINCE', unitId: 'province-510000' },
  { username: 'wuhan', name: '武汉市招商局', role: 'CITY', unitId: 'city-420100' },
  { username: 'huangshi', name: '黄石市招商局', role: 'CITY', unitId: 'city-420200' },
  { username: 'tianmen', name: '天门市招商局', role: 'CITY', unitId: 'city-429006' },
  { username: 'chengdu', name: '成都市招商局', role: 'CITY', unitId: 'city-510100' },
  { username: 'deyang', name: '德阳市招商局', role: 'CITY', unitId: 'city-510600' },
  { username: 'optics-valley', name: '东湖高新区', role: 'PARK', unitId: 'park-P001' },
  { username: 'leader', name: '领导', role: 'LEADER', unitId: 'platform' },
  { username: 'auditor', name: '审计', role: 'AUDITOR', unitId: 'platform' },
  { username: 'demo-province', name: '示范省级招商专员（虚构）', role: 'PROVINCE', unitId: 'province-990000' },
  { username: 'demo-city', name: '云渚市招商局（虚构）', role: 'CITY', unitId: 'city-990100' },
];

export function findDemoAccount(username: string): DemoAccount | undefined {
  return DEMO_ACCOUNTS.find((account) => account.username === username);
}
