// 起草 → 核数 → 征求意见 → 审核 → 签发 → 编号印发: how far a document has come on the way of its kind.
import './bulletin-steps.css';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { useText } from '../../text/text.tsx';

type State = BulletinPage['bulletin']['state'];

const steps = [
  { step: 'draft', states: ['drafted'] },
  { step: 'freeze', states: ['frozen'] },
  { step: 'consult', states: ['consulting'] },
  { step: 'review', states: ['reviewed'] },
  { step: 'sign', states: ['signed'] },
  { step: 'issue', states: ['issued'] },
  { step: 'archive', states: ['archived'] },
] as const satisfies readonly { step: string; states: readonly State[] }[];

const always: readonly string[] = ['draft', 'issue', 'archive'];

/** The steps of a kind in a line, the present one marked. */
export const BulletinSteps = ({ bulletin }: { bulletin: BulletinPage['bulletin'] }) => {
  const { t } = useText();
  const { state } = bulletin;
  const asked: readonly string[] = bulletin.steps;
  const shown = steps.filter(({ step }) => always.includes(step) || asked.includes(step));
  const present = shown.findIndex(({ states }) => (states as readonly State[]).includes(state));
  const isOver = state === 'issued' || state === 'archived';
  return (
    <ol className="bulletin-steps" aria-label={t('bulletin.steps')}>
      {shown.map(({ step }, at) => {
        const isDone = at < present || (isOver && at === present);
        return (
          <li
            key={step}
            className={isDone ? 'step-done' : undefined}
            aria-current={at === present ? 'step' : undefined}
          >
            {t(`bulletin.step.${step}`)}
            {isDone ? <span className="sr">{t('bulletin.step-done')}</span> : null}
          </li>
        );
      })}
    </ol>
  );
};
