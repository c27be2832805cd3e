import { expect, test } from 'vitest';
import { CHAIN_TIERS } from '@/lib/domain/chains/chain-tier';
import * as enums from '@/lib/generated/prisma/enums';
import { CITY_ROLE_LABEL, FACT_BASIS_LABEL, TIER_LABEL } from '@/lib/labels';

test.each([
  ['tiers', CHAIN_TIERS, enums.ChainTier],
  ['names of tiers', Object.keys(TIER_LABEL), enums.ChainTier],
  ['roles of cities', Object.keys(CITY_ROLE_LABEL), enums.CityRole],
  ['bases of facts', Object.keys(FACT_BASIS_LABEL), enums.FactBasis],
])('code and database name the same %s in the same order', (_, inCode, inDatabase) => {
  expect(Object.values(inDatabase)).toEqual([...inCode]);
});
