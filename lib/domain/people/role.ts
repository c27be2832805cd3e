/** Who may sign in. Mirrors `enum Role` in prisma/schema/auth.prisma. */
export const ROLES = ['ADMIN', 'PROVINCE', 'CITY', 'PARK', 'LEADER', 'AUDITOR'] as const;

export type Role = (typeof ROLES)[number];
