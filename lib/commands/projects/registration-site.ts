import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/commands/transaction';
import { decideRegistration, mayRegisterProjects, type WriteDecision } from '@/lib/domain/people/permission';
import type { RegisterProject } from '@/lib/schemas/register-project';

/** Where a new project is to stand and what it is to be part of, all of it found in the database. */
export type RegistrationSite = {
  provinceCode: string;
  /** The province is 示范省: its companies are invented, and stay apart from real ones. */
  isFictional: boolean;
  chainId: string | null;
};

export type SiteRefusal =
  | { ok: false; because: Extract<WriteDecision, { allowed: false }>['because'] }
  | { ok: false; because: 'no-such-city' }
  | { ok: false; because: 'district-not-in-city' }
  | { ok: false; because: 'park-not-in-city' }
  | { ok: false; because: 'no-such-chain' }
  | { ok: false; because: 'link-not-in-chain' };

/**
 * The site a form names, or why it may not be used. Whatever was posted, the city has to be one of the actor's own
 * province and the actor has to be allowed to write there; district and park have to be the city's, the link the chain's.
 */
export async function findRegistrationSite(
  tx: Transaction,
  actor: Actor,
  input: RegisterProject,
): Promise<({ ok: true } & RegistrationSite) | SiteRefusal> {
  if (!mayRegisterProjects(actor.role)) return { ok: false, because: 'role-only-reads' };
  const { provinceCode } = actor.workplace;
  if (provinceCode === null) return { ok: false, because: 'other-city' };

  const city = await tx.city.findFirst({
    where: { code: input.cityCode, provinceCode },
    select: { province: { select: { isFictional: true } } },
  });
  if (!city) return { ok: false, because: 'no-such-city' };
  const { cityCode, districtCode, parkId } = input;
  if (districtCode !== null && !(await tx.district.findFirst({ where: { code: districtCode, cityCode } }))) {
    return { ok: false, because: 'district-not-in-city' };
  }
  if (parkId !== null && !(await tx.park.findFirst({ where: { id: parkId, provinceCode, cityCode } }))) {
    return { ok: false, because: 'park-not-in-city' };
  }

  const decision = decideRegistration(actor, { provinceCode, cityCode, parkId });
  if (!decision.allowed) return { ok: false, because: decision.because };

  const chain = await findChain(tx, input);
  if (!chain.ok) return chain;
  return { ok: true, provinceCode, isFictional: city.province.isFictional, chainId: chain.chainId };
}

/** A link says its chain: choosing only the link is enough. */
async function findChain(
  tx: Transaction,
  { chainId, chainLinkId }: RegisterProject,
): Promise<{ ok: true; chainId: string | null } | SiteRefusal> {
  if (chainId !== null && !(await tx.chain.findUnique({ where: { id: chainId } }))) {
    return { ok: false, because: 'no-such-chain' };
  }
  if (chainLinkId === null) return { ok: true, chainId };
  const link = await tx.chainLink.findUnique({ where: { id: chainLinkId }, select: { chainId: true } });
  if (!link || (chainId !== null && link.chainId !== chainId)) return { ok: false, because: 'link-not-in-chain' };
  return { ok: true, chainId: link.chainId };
}
