import { Tag } from '@/components/ui/tag';
import { GRADE_MEANING } from '@/lib/labels';

/** Grade of a source: A 原始发布, B 转载, C 弱来源. `spelled` adds the meaning in words. */
export function GradeTag({ grade, spelled = false }: { grade: string; spelled?: boolean }) {
  const meaning = GRADE_MEANING[grade] ?? '';
  return (
    <Tag tone="line" title={meaning}>
      {grade} 级{spelled && meaning ? ` · ${meaning}` : ''}
    </Tag>
  );
}
