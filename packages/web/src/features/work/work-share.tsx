// 一行的进度: done of the target with its ruler; nodes done of nodes; or how many things the line stands for.
import type { WorkLine } from '@luoshi/contract/routes/work';
import { Ruler } from '../../components/ruler.tsx';
import { Squares } from '../../components/squares.tsx';
import { amountText, percentText } from '../../text/number-text.ts';
import { useText } from '../../text/text.tsx';

const Measured = ({ line }: { line: WorkLine }) => {
  const { t } = useText();
  const { progress } = line;
  if (progress?.target == null) return null;
  const { value, target, unit, percent, duePercent } = progress;
  const done = value === null ? t('work.nothing-reported') : amountText(value);
  return (
    <>
      <div>
        <b>{t('work.of', { done, target: amountText(target), unit })}</b>
        <span>{percent === null ? null : percentText(percent)}</span>
      </div>
      <Ruler percent={percent} duePercent={duePercent} light={line.light?.light ?? null} />
    </>
  );
};

const Noded = ({ line }: { line: WorkLine }) => {
  const { t } = useText();
  const { progress } = line;
  if (progress === null) return null;
  const { nodesDone, nodes, percent, duePercent } = progress;
  return (
    <>
      <div>
        <b>{t('work.nodes', { done: nodesDone, of: nodes })}</b>
      </div>
      <Ruler percent={percent} duePercent={duePercent} light={line.light?.light ?? null} />
    </>
  );
};

const NotBegun = ({ line: { step, progress } }: { line: WorkLine }) => {
  const { t } = useText();
  const target = progress?.target == null ? null : amountText(progress.target);
  return (
    <div>
      <span>{step === 'sign-for' || step === 'file-plan' ? t(`work.about.${step}`) : null}</span>
      <span>{target === null ? null : t('work.target', { target, unit: progress?.unit ?? null })}</span>
    </div>
  );
};

/** The middle of a row. */
export const WorkShare = ({ line }: { line: WorkLine }) => {
  const { t } = useText();
  const { progress, step, count } = line;
  if (progress !== null && (step === 'check' || step === 'close')) {
    return (
      <div>
        <span>{t(`work.said.${step}`)}</span>
        <Squares reported={progress.reported} checked={progress.checked} closed={false} />
      </div>
    );
  }
  if (step === 'sign-for' || step === 'file-plan') return <NotBegun line={line} />;
  if (progress?.target != null) return <Measured line={line} />;
  if (progress !== null && progress.nodes > 0) return <Noded line={line} />;
  const text = count === null ? t(`work.about.${step}`) : t('work.count', { count });
  return (
    <div>
      <span>{text}</span>
    </div>
  );
};
