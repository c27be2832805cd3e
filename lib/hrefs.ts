import type { Route } from 'next';

/** Filters a link can carry; null and "" leave a key out. */
export type FilterValues = Record<string, string | number | null | undefined>;

function query(values: FilterValues): `?${string}` | '' {
  const pairs = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (pairs.length === 0) return '';
  return `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString()}`;
}

/** The rows of the ledger behind a figure. */
export const projectsHref = (filter: FilterValues) => `/projects${query(filter)}` as Route;
/** The rows a total counts: the same filter, without the rows that are listed only. */
export const countedHref = (filter: FilterValues) => projectsHref({ ...filter, counted: 'yes' });

export const overviewHref = (filter: FilterValues) => `/${query(filter)}` as Route;
export const citiesHref = (filter: FilterValues) => `/cities${query(filter)}` as Route;
export const cityHref = (code: string, filter: FilterValues = {}) => `/cities/${code}${query(filter)}` as Route;
export const chainsHref = (filter: FilterValues) => `/chains${query(filter)}` as Route;
export const chainHref = (id: string, filter: FilterValues = {}) => `/chains/${id}${query(filter)}` as Route;
export const linkHref = (chainId: string, linkId: string, filter: FilterValues = {}) =>
  `/chains/${chainId}/links/${linkId}${query(filter)}` as Route;
export const parksHref = (filter: FilterValues) => `/parks${query(filter)}` as Route;
export const parkHref = (id: string) => `/parks/${id}` as Route;
export const eventsHref = (filter: FilterValues) => `/events${query(filter)}` as Route;
export const eventHref = (id: string) => `/events/${id}` as Route;
export const companyHref = (id: string) => `/companies/${id}` as Route;
export const projectHref = (id: string) => `/projects/${id}` as Route;
/** The page 口径 while looking at a place; `metricsHref` goes to one of its entries. */
export const metricsPageHref = (filter: FilterValues) => `/metrics${query(filter)}` as Route;
export const metricsHref = (anchor: string) => `/metrics#${anchor}` as Route;
export const newProjectHref = '/projects/new' as Route;
