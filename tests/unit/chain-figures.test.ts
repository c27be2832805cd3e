import { describe, expect, test } from 'vitest';
import type { ChainHoldings, LinkCell, PlacedCompany } from '@/lib/domain/chains/chain';
import {
  citiesByKnowledge,
  figuresOfChain,
  figuresOfLink,
  holdingsIn,
  isKnown,
  knownLinks,
} from '@/lib/domain/chains/chain-figures';

const holdings: ChainHoldings = {
  cities: [
    { code: '420100', shortName: '武汉' },
    { code: '420200', shortName: '黄石' },
    { code: '420300', shortName: '十堰' },
  ],
  cells: [
    aCell({ linkId: 'ic-fab', cityCode: '420100', projects: 2, agreedInvestmentYuan: 300, unknownAmounts: 1 }),
    aCell({ linkId: 'ic-fab', cityCode: '420200', projects: 1, agreedInvestmentYuan: 50, lowerBounds: 1 }),
    aCell({ linkId: 'none', cityCode: '420200', projects: 4, agreedInvestmentYuan: 7 }),
    aCell({ linkId: 'ic-eda', cityCode: '420100', notCountedProjects: 1 }),
  ],
  companies: [
    aCompany({ linkId: 'ic-fab', companyId: 'C1', cityCode: '420100' }),
    aCompany({ linkId: 'ic-fab', companyId: 'C1', cityCode: '420200' }),
    aCompany({ linkId: 'ic-pkg', companyId: 'C2', cityCode: '420200' }),
  ],
};

describe('figures of a link', () => {
  test('add up over the cities, and a company in two cities is one company', () => {
    expect(figuresOfLink(holdings, 'ic-fab')).toMatchObject({
      projects: 3,
      agreedInvestmentYuan: 350,
      unknownAmounts: 1,
      lowerBounds: 1,
    });
    expect(figuresOfLink(holdings, 'ic-fab').companies.map((each) => each.companyId)).toEqual(['C1']);
  });

  test('of one city are that city alone', () => {
    expect(figuresOfLink(holdings, 'ic-fab', '420200')).toMatchObject({ projects: 1, agreedInvestmentYuan: 50 });
  });

  test('of all links and of projects without a link are the figures of the chain', () => {
    expect(figuresOfChain(holdings)).toMatchObject({ projects: 7, agreedInvestmentYuan: 357, notCountedProjects: 1 });
  });
});

describe('not knowing is not lacking', () => {
  test.each([
    ['ic-fab', true, 'projects are knowledge'],
    ['ic-pkg', true, 'a company alone is knowledge'],
    ['ic-eda', true, 'a row that is listed but does not count is knowledge'],
    ['ic-mem', false, 'neither project nor company: unknown'],
  ])('%s: %s, because %s', (linkId, known) => {
    expect(isKnown(figuresOfLink(holdings, linkId))).toBe(known);
  });

  test('projects without a link make no link known', () => {
    expect(knownLinks(holdings)).toBe(3);
    expect(knownLinks(holdingsIn(holdings, ['420200']))).toBe(2);
  });

  test('a city without project and company is named as unknown', () => {
    const { known, unknown } = citiesByKnowledge(holdings);
    expect([known, unknown].map((cities) => cities.map((city) => city.shortName))).toEqual([
      ['武汉', '黄石'],
      ['十堰'],
    ]);
  });
});

test('holdings of all cities are the holdings', () => {
  expect(holdingsIn(holdings, null)).toBe(holdings);
});

function aCell(given: Pick<LinkCell, 'linkId' | 'cityCode'> & Partial<LinkCell>): LinkCell {
  return {
    projects: 0,
    agreedInvestmentYuan: 0,
    unknownAmounts: 0,
    lowerBounds: 0,
    notCountedProjects: 0,
    published: 0,
    reported: 0,
    verified: 0,
    ...given,
  };
}

function aCompany(given: Pick<PlacedCompany, 'linkId' | 'companyId' | 'cityCode'>): PlacedCompany {
  return { name: given.companyId, basis: 'GENERAL_KNOWLEDGE', ...given };
}
