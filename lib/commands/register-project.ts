import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '@/lib/auth/actor';
import { findOrMakeCompanies } from '@/lib/commands/companies/find-or-make-companies';
import type { ProjectKey } from '@/lib/commands/projects/counting-parents';
import {
  findRegistrationSite,
  type RegistrationSite,
  type SiteRefusal,
} from '@/lib/commands/projects/registration-site';
import { rollupFactsOf } from '@/lib/commands/projects/rollup-facts-of';
import { applyRollupDifference } from '@/lib/commands/rollups/apply-difference';
import { inTransaction, type Transaction } from '@/lib/commands/transaction';
import { decideCounting } from '@/lib/domain/projects/counting';
import { changedFields, type ChangedFields, type ChangeVerb } from '@/lib/domain/projects/project-change';
import type { RegisterProject } from '@/lib/schemas/register-project';

export type RegisterOutcome =
  | { ok: true; projectId: string }
  | SiteRefusal
  /** This form was saved before with other content: saving it again would lose one of the two. */
  | { ok: false; because: 'form-already-used' };

/** The field of the form each refusal is about; a refusal that is nobody's field stands above the form. */
export const FIELD_TO_BLAME = {
  'role-only-reads': null,
  'other-city': 'cityCode',
  'other-park': 'parkId',
  'no-such-city': 'cityCode',
  'district-not-in-city': 'districtCode',
  'park-not-in-city': 'parkId',
  'no-such-chain': 'chainId',
  'link-not-in-chain': 'chainLinkId',
  'form-already-used': null,
} as const satisfies Record<Extract<RegisterOutcome, { ok: false }>['because'], keyof RegisterProject | null>;

/**
 * Enters a signed project a city bureau or a park reports: rule, row, totals, history and ledger version in one
 * transaction. The same form sent twice makes one project and answers the same.
 */
export async function registerProject(actor: Actor, input: RegisterProject): Promise<RegisterOutcome> {
  return inTransaction(async (tx) => {
    const site = await findRegistrationSite(tx, actor, input);
    if (!site.ok) return site;

    const key = { provinceCode: site.provinceCode, id: input.submissionId };
    if (await isTakenElsewhere(tx, key)) return { ok: false, because: 'form-already-used' };
    const content = contentOf(actor, input, site);
    const fields = changedFields(null, {
      ...content,
      agreedInvestmentYuan: content.agreedInvestmentYuan?.toString() ?? null,
      investors: [input.company],
    });

    // Two clicks at once: the second waits here for the first to end, then finds its row.
    const { count } = await tx.project.createMany({ data: [{ ...key, ...content }], skipDuplicates: true });
    if (count === 0) return outcomeOfRepeat(tx, actor, key, fields);

    const row = { provinceCode: key.provinceCode, projectId: key.id };
    const companyId = await idOfCompany(tx, input.company, site.isFictional);
    await tx.projectCompany.create({ data: { ...row, companyId, role: 'INVESTOR', ordinal: 0 } });
    await tx.projectChange.create({
      data: {
        ...row,
        version: 1,
        actorId: actor.id,
        actorText: nameOnPaper(actor),
        verb: 'REGISTER' satisfies ChangeVerb,
        fields,
      },
    });
    await applyRollupDifference(tx, [{ before: null, after: rollupFactsOf({ ...key, ...content }) }]);
    return { ok: true, projectId: key.id };
  });
}

function contentOf(actor: Actor, input: RegisterProject, site: RegistrationSite) {
  const decision = decideCounting({ stage: 'SIGNED', parents: [] });
  const isKnown = input.agreedInvestmentYuan !== null;
  return {
    name: input.name,
    basis: 'REPORTED',
    stage: 'SIGNED',
    counted: decision.counted,
    notCountedBecause: decision.counted ? null : decision.because,
    cityCode: input.cityCode,
    districtCode: input.districtCode,
    parkId: input.parkId,
    chainId: site.chainId,
    chainLinkId: input.chainLinkId,
    agreedInvestmentYuan: input.agreedInvestmentYuan,
    agreedQuality: isKnown ? 'EXACT' : null,
    agreedCurrency: isKnown ? 'CNY' : null,
    signedOn: input.signedOn,
    responsibleUnitId: actor.unitId,
  } as const;
}

/** Names as they are today: people and units are renamed later, and the history must still be readable. */
function nameOnPaper({ name, unitName }: Actor): string {
  return `${name}（${unitName}）`;
}

async function idOfCompany(tx: Transaction, name: string, isFictional: boolean): Promise<string> {
  const company = (await findOrMakeCompanies(tx, [name], isFictional ? 'fictional' : 'real')).get(name);
  if (!company) throw new Error('a company is found or made for every name');
  return company.id;
}

/** Addresses name a project by its id alone, so an id somebody was shown must not open a second one elsewhere. */
async function isTakenElsewhere(tx: Transaction, { provinceCode, id }: ProjectKey): Promise<boolean> {
  const where = { id, provinceCode: { not: provinceCode } };
  return (await tx.project.findFirst({ where, select: { id: true } })) !== null;
}

/** The id is taken: by this very form, sent once more, or by anything else. */
async function outcomeOfRepeat(
  tx: Transaction,
  actor: Actor,
  { provinceCode, id }: ProjectKey,
  fields: ChangedFields,
): Promise<RegisterOutcome> {
  const first = await tx.projectChange.findFirst({
    where: { provinceCode, projectId: id, verb: 'REGISTER', actorId: actor.id },
    select: { fields: true },
  });
  const isSameForm = first !== null && isDeepStrictEqual(first.fields, fields);
  return isSameForm ? { ok: true, projectId: id } : { ok: false, because: 'form-already-used' };
}
