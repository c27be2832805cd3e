import { GradeTag } from '@/components/ui/grade-tag';

export type Source = {
  title: string;
  /** Day of publication; null is not known. */
  published?: string | null | undefined;
  grade?: string | undefined;
  /** Only where a link was given; never guessed. */
  url: string | null;
};

/** Where facts were read: title, day, grade, and the link where one was given. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return <p className="text-sm text-ink-3">没有登记来源</p>;
  return (
    <ul className="grid gap-2 text-sm">
      {sources.map(({ title, published, grade, url }) => (
        <li key={title} className="flex flex-wrap items-baseline gap-x-2">
          {url ? (
            <a href={url} rel="noreferrer" className="text-brand underline underline-offset-3">
              {title}
            </a>
          ) : (
            <span>{title}</span>
          )}
          <span className="inline-flex items-center gap-2 text-xs text-ink-3">
            {published ?? null}
            {grade ? <GradeTag grade={grade} spelled /> : null}
            {url ? null : '无链接'}
          </span>
        </li>
      ))}
    </ul>
  );
}
