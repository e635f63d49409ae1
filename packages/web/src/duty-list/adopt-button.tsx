// 采用拟选: every proposal that would pass, adopted in one act after a look.
import type { DutyStanding } from '@luoshi/contract/routes/duty-list';
import { useAct } from '../api/use-act.ts';
import { Button } from '../components/button.tsx';
import { Refusal } from '../components/refusal.tsx';
import { toast } from '../components/toast.ts';
import { useText } from '../text/text.tsx';
import { adoptable } from './adoptable.ts';

/** A commitment with how it stands. */
export interface Standing {
  readonly id: string;
  readonly version: number;
  readonly duty: DutyStanding | null;
}

/** The button; without a proposal there is none. */
export const AdoptButton = ({ rows }: { rows: readonly Standing[] }) => {
  const { t } = useText();
  const commitments = adoptable(rows);
  const act = useAct('chooseDuties', ({ chosen }) => toast(t('duty-list.adopted', { count: chosen.length })));
  if (commitments.length === 0) return null;
  return (
    <>
      <Button small busy={act.isRunning} onClick={() => void act.run({ body: { commitments } })}>
        {t('duty-list.adopt-all', { count: commitments.length })}
      </Button>
      <Refusal refused={act.refused} />
    </>
  );
};
