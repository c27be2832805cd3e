import { database } from './database';

import { seedDemoAccounts } from '@/prisma/seed/demo-accounts';

const CITIES = {
  '420000': ['420100', '420200', '429006'],
  '510000': ['510100', '510600'],
  '990000': ['990100'],
};

/** The demo accounts over the fewest places they need, each province with a ledger at version 1. */
export async function demoAccounts() {
  for (const [provinceCode, codes] of Object.entries(CITIES)) {
    await database.province.create({ data: { code: provinceCode, name: provinceCode, shortName: provinceCode } });
    await database.ledgerVersion.create({ data: { provinceCode, version: 1 } });
    await database.city.createMany({
      data: codes.map((code) => ({ code, provinceCode, name: code, shortName: code })),
    });
  }
  await database.park.create({
    data: {
      id: 'P001',
      provinceCode: '420000',
      cityCode: '420100',
      name: '东湖高新区',
      type: '高新区',
      level: '国家级',
    },
  });
  await seedDemoAccounts();
}
