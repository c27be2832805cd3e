import { NextResponse, type NextRequest } from 'next/server';
import { audienceToken } from '@/lib/auth/audience';
import { findSession, type SignedIn } from '@/lib/auth/session';
import { sessionCookieName } from '@/lib/auth/session-cookie';
import { strictTransport } from '@/lib/auth/strict-transport';
import { homeRegion } from '@/lib/domain/people/home-region';
import { NOT_GIVEN, storedFilter } from '@/lib/schemas/stored-path';

/** Pages stored once per audience, filter and ledger version, and their folder in app/stored. */
const STORED_PAGES = new Map([
  ['/', 'overview'],
  ['/cities', 'cities'],
  ['/chains', 'chains'],
]);

/** Token of nobody: its page answers 404, its actions still answer. */
const NO_AUDIENCE = '-';

/**
 * Sends strangers to the sign-in page, remembering where they wanted to go, and
 * turns the pages everybody opens into stored ones.
 *
 * Convenience, not the guard: pages and actions ask `requireActor`, stored
 * pages check their token.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const response = await route(request);
  const transport = strictTransport();
  if (transport !== null) response.headers.set('Strict-Transport-Security', transport);
  return response;
}

async function route(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  if (isStoredPath(pathname) || hasControls(pathname)) return rewriteTo('/no-such-page', request);

  const page = STORED_PAGES.get(pathname);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  // What is posted reaches its action, which asks who is there and redirects by itself.
  if (page === undefined && !reads) return NextResponse.next();

  const session = await sessionOf(request);
  if (session === 'unavailable') return rewriteTo('/unavailable', request, { status: 503 });
  if (page !== undefined && (session !== null || !reads)) return toStoredPage(request, page, session);
  return session === null && pathname !== '/sign-in' ? toSignIn(request) : NextResponse.next();
}

async function sessionOf(request: NextRequest): Promise<SignedIn | null | 'unavailable'> {
  const cookie = request.cookies.get(sessionCookieName());
  if (cookie === undefined) return null;
  try {
    return await findSession(cookie.value);
  } catch (error) {
    console.error('The session could not be looked up.', error);
    return 'unavailable';
  }
}

/** No id or code has them, and the database refuses NUL. */
function hasControls(pathname: string): boolean {
  return /%[01][0-9a-f]|%7f/i.test(pathname);
}

function toStoredPage(request: NextRequest, page: string, session: SignedIn | null): NextResponse {
  const { region, year, chain } = storedFilter(request.nextUrl.searchParams);
  const home = session && homeRegion(session.actor.scope);
  if (home !== null && region === NOT_GIVEN) return toRegion(request, home);

  const token = session === null ? NO_AUDIENCE : audienceToken(session.actor, session.ledgerVersion);
  const path = ['', 'stored', token, page, region, year, chain].map(encodeURIComponent).join('/');
  return rewriteTo(path, request);
}

/** Next would let proxies on the way keep what is rendered once; these pages are for signed-in people alone. */
function rewriteTo(path: string, request: NextRequest, init?: { status: number }): NextResponse {
  const response = NextResponse.rewrite(new URL(path, request.url), init);
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

function toSignIn(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const signIn = new URL('/sign-in', request.url);
  if (pathname !== '/' || search !== '') signIn.searchParams.set('next', `${pathname}${search}`);
  return NextResponse.redirect(signIn);
}

function toRegion(request: NextRequest, region: string): NextResponse {
  const url = request.nextUrl.clone();
  url.searchParams.set('region', region);
  return NextResponse.redirect(url);
}

/** Stored pages are reached through their public address alone, however their own one is spelt. */
function isStoredPath(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname).split('/').find(Boolean) === 'stored';
  } catch {
    // A broken escape names no page at all.
    return true;
  }
}

export const config = {
  // Everything but the machinery, files with an extension, and routes that answer for themselves.
  matcher: ['/((?!_next/|api/|healthz$|readyz$|[^/]+\\.[a-z]+$).*)'],
};
