import { expect, test } from 'vitest';
import { hasSigned, hasStarted, PROJECT_STAGES } from '@/lib/domain/projects/project-stage';

test('signed are 签约 and all that follows', () => {
  expect(PROJECT_STAGES.filter((stage) => !hasSigned(stage))).toEqual(['LEAD', 'NEGOTIATING']);
});

test('started are 开工 and all that follows', () => {
  expect(PROJECT_STAGES.filter(hasStarted)).toEqual(['STARTED', 'BUILDING', 'COMPLETED', 'PRODUCING', 'FULL_CAPACITY']);
});
