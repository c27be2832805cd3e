import 'server-only';
import type { Prisma } from '@/lib/generated/prisma/client';

/** What a project's file shows of the things the row points at. */
export const PROJECT_FILE_PARTS = {
  province: { select: { isFictional: true } },
  city: { select: { code: true, name: true } },
  district: { select: { name: true } },
  park: { select: { id: true, name: true } },
  chain: { select: { id: true, name: true } },
  chainLink: { select: { id: true, name: true } },
  responsibleUnit: { select: { name: true } },
  companies: { select: { role: true, company: { select: { id: true, name: true } } }, orderBy: { ordinal: 'asc' } },
  sources: { orderBy: { ordinal: 'asc' } },
  events: {
    select: { event: { select: { id: true, name: true, kind: true, heldOn: true } } },
    orderBy: { event: { heldOn: 'asc' } },
  },
} as const satisfies Prisma.ProjectInclude;

export type StoredProjectFile = Prisma.ProjectGetPayload<{ include: typeof PROJECT_FILE_PARTS }>;
