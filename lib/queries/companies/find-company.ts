import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db';
import type { CompanyDetail } from '@/lib/domain/companies/company';
import type { Scope } from '@/lib/domain/people/scope';

/** A company by its id; null when it has neither a project nor a placement within `scope`. Asked once per request. */
export const findCompany = cache(async (scope: Scope, id: string): Promise<CompanyDetail | null> => {
  const inScope = scope.kind === 'PROVINCE' ? { provinceCode: scope.provinceCode } : {};
  const company = await db().company.findFirst({
    where: { id, OR: [{ projects: { some: inScope } }, { links: { some: { city: inScope } } }] },
    select: {
      id: true,
      name: true,
      aliases: true,
      unifiedSocialCreditCode: true,
      groupName: true,
      homeCity: { select: { code: true, name: true } },
      tags: true,
      isFictional: true,
      links: {
        where: { city: inScope },
        select: {
          basis: true,
          city: { select: { code: true, shortName: true } },
          link: { select: { id: true, name: true, chain: { select: { id: true, name: true } } } },
        },
        orderBy: [{ link: { chain: { ordinal: 'asc' } } }, { link: { ordinal: 'asc' } }, { cityCode: 'asc' }],
      },
    },
  });
  if (!company) return null;
  const { links, ...facts } = company;
  return {
    ...facts,
    placements: links.map(({ basis, city, link }) => ({
      chainId: link.chain.id,
      chainName: link.chain.name,
      linkId: link.id,
      linkName: link.name,
      cityCode: city.code,
      cityName: city.shortName,
      basis,
    })),
  };
});
