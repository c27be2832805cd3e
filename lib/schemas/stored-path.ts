/** The filter of a stored page, as path segments. */
type StoredFilter = { region: string; year: string; chain: string };

/** Segment for "no such filter given". */
export const NOT_GIVEN = '-';

/** Segment for a region no place can have; the page answers 404. */
const NO_SUCH_REGION = '~';

/**
 * The known query parameters as path segments, everything else dropped, so that
 * one view has one path and the number of stored pages stays small.
 */
export function storedFilter(query: URLSearchParams): StoredFilter {
  return {
    region: regionSegment(query.get('region') ?? ''),
    year: matching(query.get('year'), /^\d{4}$/),
    chain: matching(query.get('chain'), /^[a-z0-9-]{1,20}$/),
  };
}

function regionSegment(region: string): string {
  if (region === '') return NOT_GIVEN;
  return /^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9-]{0,19}$/u.test(region) ? region : NO_SUCH_REGION;
}

function matching(value: string | null, form: RegExp): string {
  return value !== null && form.test(value) ? value : NOT_GIVEN;
}
