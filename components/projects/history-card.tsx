import { Card, CardFoot, CardHead } from '@/components/ui/card';
import type { ChangeVerb } from '@/lib/domain/projects/project-change';
import type { HistoryEntry } from '@/lib/domain/projects/project-file';
import { beijingTime } from '@/lib/format';
import { changedFieldTexts } from './changed-field-texts';

const VERB_LABEL: Record<ChangeVerb, string> = {
  REGISTER: '登记',
  RECORD: '录入',
  UPDATE: '修改',
  RECOUNT: '重判是否计入',
};

/** Who changed the row, when, what and why; newest first. Only for those who may read history. */
export function HistoryCard({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <Card>
      <CardHead title="变更记录" subtitle="北京时间；新的在前" />
      {entries.length === 0 ? <p className="text-sm text-ink-3">没有变更记录</p> : null}
      <ol className="grid gap-3 border-l border-line pl-4 text-sm">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p>
              <b className="font-semibold">{verbText(entry.verb)}</b>
              <span className="ml-2 text-ink-2">{entry.actorText}</span>
              <time dateTime={entry.at} className="ml-2 text-xs text-ink-3">
                {beijingTime(entry.at)} · 第 {entry.version} 版
              </time>
            </p>
            {entry.reason ? <p className="text-xs text-ink-2">原因：{entry.reason}</p> : null}
            <Changes entry={entry} />
          </li>
        ))}
      </ol>
      <CardFoot>记录只增不改；最多列最近 20 次</CardFoot>
    </Card>
  );
}

/** A first entry fills every field: it is folded, the changes after it are not. */
function Changes({ entry }: { entry: HistoryEntry }) {
  const texts = changedFieldTexts(entry.fields);
  const list = (
    <ul className="mt-1 grid gap-0.5 text-xs text-ink-3">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  if (texts.length <= 4) return list;
  return (
    <details>
      <summary className="w-fit text-xs text-brand">{texts.length} 个字段</summary>
      {list}
    </details>
  );
}

function verbText(verb: string): string {
  return verb in VERB_LABEL ? VERB_LABEL[verb as ChangeVerb] : verb;
}
