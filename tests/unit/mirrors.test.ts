import { expect, test } from 'vitest';
import { NOT_COUNTED_REASONS } from '@/lib/domain/projects/counting';
import { PROJECT_STAGES } from '@/lib/domain/projects/project-stage';
import { ROLES } from '@/lib/domain/people/role';
import { AMOUNT_QUALITY_LABEL, BASIS_LABEL, RELATION_LABEL, STATUS_LABEL } from '@/lib/labels';
import * as enums from '@/lib/generated/prisma/enums';

// The one place where lists written twice must agree.
test.each([
  ['stages', PROJECT_STAGES, enums.ProjectStage],
  ['roles', ROLES, enums.Role],
  ['reasons not to count', NOT_COUNTED_REASONS, enums.NotCountedReason],
  ['bases', Object.keys(BASIS_LABEL), enums.Basis],
  ['statuses', Object.keys(STATUS_LABEL), enums.ProjectStatus],
  ['qualities of an amount', Object.keys(AMOUNT_QUALITY_LABEL), enums.AmountQuality],
  ['relations', Object.keys(RELATION_LABEL), enums.RelationKind],
])('code and database name the same %s in the same order', (_, inCode, inDatabase) => {
  expect(Object.values(inDatabase)).toEqual([...inCode]);
});
