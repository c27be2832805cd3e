import { Amount } from '@/components/ui/amount';
import { StageMark } from '@/components/ui/stage-mark';
import { StatusLight } from '@/components/ui/status-light';
import { Strip, StripCell } from '@/components/ui/strip';
import { countedHref, metricsHref } from '@/lib/hrefs';
import type { ProjectFile } from '@/lib/domain/projects/project-file';
import { signingPeriod } from '@/lib/domain/projects/signing-period';
import { stageAsOf } from '@/lib/domain/projects/stage-as-of';
import { beijingTime, foreignYi, partialDate } from '@/lib/format';
import { AMOUNT_QUALITY_LABEL, BASIS_LABEL, NOT_COUNTED_LABEL, UNIT, WORD } from '@/lib/labels';

/** The four things one asks of a project first: how much, how far, since when, and whether it counts. */
export function ProjectStrip({ project }: { project: ProjectFile }) {
  return (
    <Strip label="要点">
      <StripCell
        lead
        label={WORD.agreedInvestment}
        value={<Amount yuan={project.agreedInvestmentYuan} quality={project.agreedQuality} />}
        unit={UNIT.yi}
        explainHref={metricsHref('agreed-investment')}
        note={moneyNote(project)}
      />
      <StripCell
        label={WORD.stage}
        value={<StageMark stage={project.stage} as={project.stageText} />}
        explainHref={metricsHref('stage')}
        note={
          <>
            {stageNote(project)}
            {project.status ? (
              <span className="ml-2">
                <StatusLight status={project.status} />
              </span>
            ) : (
              ' · 状态无人填报'
            )}
          </>
        }
      />
      <StripCell
        label={WORD.signedOn}
        value={project.signedOn ?? '—'}
        href={
          project.signedOn && project.notCountedBecause === null
            ? countedHref({ region: project.city.code, period: signingPeriod(project.signedOn) })
            : null
        }
        explainHref={metricsHref('counting')}
        note={signingNote(project)}
      />
      <StripCell
        label="计入合计"
        value={project.notCountedBecause === null ? '计入' : WORD.notCounted}
        explainHref={metricsHref('counting')}
        note={
          project.notCountedBecause === null
            ? `首次签约计一次；依据 ${BASIS_LABEL[project.basis]}`
            : `${NOT_COUNTED_LABEL[project.notCountedBecause]}，只列不计`
        }
      />
    </Strip>
  );
}

function moneyNote({ agreedInvestmentYuan, agreedQuality, foreign }: ProjectFile): string {
  if (foreign && agreedInvestmentYuan === null) {
    return `${foreignYi(foreign.amount, foreign.currency)}，无汇率，未折算`;
  }
  if (agreedInvestmentYuan === null) return `${WORD.amountUnknown}：计项目数，不计金额`;
  return agreedQuality === null ? '按填报' : AMOUNT_QUALITY_LABEL[agreedQuality];
}

/** A stage is as last published or entered, never as of today. */
function stageNote(project: ProjectFile): string {
  if (project.basis !== 'PUBLISHED') {
    return `截至 ${beijingTime(project.updatedAt).slice(0, 10)} ${BASIS_LABEL[project.basis]}`;
  }
  const day = stageAsOf({ ...project, reportedOn: project.sources.map((source) => source.published) });
  return day === null ? '公开报道，日期未刊' : `截至 ${day} 公开报道`;
}

function signingNote({ signedOn, dateInferred }: ProjectFile): string {
  if (signedOn === null) return '签约日期未刊，只进“全部年份”';
  const exact = { 4: '只知到年，月份不详', 7: '只知到月', 10: '知到日' }[signedOn.length] ?? partialDate(signedOn);
  return dateInferred ? `${exact}；按报道日期推定` : exact;
}
