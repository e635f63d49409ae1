// 履职清单 of one commitment: the entry or paper, what is proposed, why it cannot go down; the office chooses here.
import './duty-cell.css';
import { useState } from 'react';
import type { DutyStanding } from '@luoshi/contract/routes/duty-list';
import { refusedBy } from '../api/refused.ts';
import { Button } from '../components/button.tsx';
import { useRefusalText } from '../text/use-refusal-text.ts';
import { useText } from '../text/text.tsx';
import { DutyDialog } from './duty-dialog.tsx';

interface DutyCellProps {
  readonly commitmentId: string;
  readonly version: number;
  readonly title: string;
  readonly duty: DutyStanding;
  readonly mayChoose: boolean;
}

const Entry = ({ duty }: { duty: DutyStanding }) => {
  const { t } = useText();
  const { entry, admission, proposals, ungated } = duty;
  const [proposed] = proposals;
  if (ungated) return <p className="small dim">{t('duty-list.ungated')}</p>;
  return (
    <>
      {entry === null ? null : <p>{t('duty-list.entry', entry)}</p>}
      {admission === null ? null : <p>{t('duty-list.admitted', admission)}</p>}
      {entry !== null || admission !== null ? null : (
        <p className="small dim2">
          {proposed === undefined
            ? t('duty-list.nothing-proposed')
            : t('duty-list.proposed', { entry: t('duty-list.entry', proposed) })}
        </p>
      )}
    </>
  );
};

/** How it stands to the lists. */
export const DutyCell = ({ commitmentId, version, title, duty, mayChoose }: DutyCellProps) => {
  const { t } = useText();
  const say = useRefusalText();
  const [isOpen, setOpen] = useState(false);
  const isChosen = duty.entry !== null || duty.admission !== null;
  // Several townships may be refused for the same reason: it is said once a reason.
  const refusals = [...new Map(duty.refusals.map((each) => [each.code, each])).values()];
  return (
    <div className="duty-cell">
      <Entry duty={duty} />
      {refusals.map(({ code, params }) => (
        <p key={code} className="small amber">
          {say(refusedBy(422, { code, params }))}
        </p>
      ))}
      {mayChoose && !duty.ungated ? (
        <Button small onClick={() => setOpen(true)}>
          {t(isChosen ? 'duty-list.change' : 'duty-list.choose')}
        </Button>
      ) : null}
      {isOpen ? (
        <DutyDialog
          commitmentId={commitmentId}
          version={version}
          title={title}
          duty={duty}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
};
