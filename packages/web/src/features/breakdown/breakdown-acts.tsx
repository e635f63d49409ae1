// 送出、审定、印发、交办: the one next step of a breakdown, for who may take it; and the Word document.
import { useState } from 'react';
import type { BreakdownPage } from '@luoshi/contract/routes/breakdown';
import { addressOf } from '../../api/call.ts';
import { useAct, type Act } from '../../api/use-act.ts';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { toast } from '../../components/toast.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { useText } from '../../text/text.tsx';
import { isAwaited } from './row-filter.ts';

type Step = 'consult' | 'issue' | 'assign';

/** The office’s next step in a state. */
const officeStep: Readonly<Partial<Record<BreakdownPage['breakdown']['state'], Step>>> = {
  drafted: 'consult',
  approved: 'issue',
  issued: 'assign',
};

const useSteps = (
  step: Step,
  onDone: () => void,
): Pick<Act<'consultBreakdown'>, 'run' | 'isRunning' | 'refused'> => {
  const consult = useAct('consultBreakdown', onDone);
  const issue = useAct('issueBreakdown', onDone);
  const assign = useAct('assignBreakdown', onDone);
  return { consult, issue, assign }[step];
};

const unitsOf = ({ rows }: BreakdownPage): number =>
  new Set(rows.flatMap(({ leadUnitId, supportUnitIds }) => [leadUnitId, ...supportUnitIds])).size;

const leadsOf = ({ rows }: BreakdownPage): number => new Set(rows.map(({ leadUnitId }) => leadUnitId)).size;

const StepButton = ({ page, step }: { page: BreakdownPage; step: Step }) => {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  const done = (): void => {
    setAsked(false);
    toast(t(`breakdown.done.${step}`));
  };
  const act = useSteps(step, done);
  const { id, version } = page.breakdown;
  const told = { rows: page.rows.length, units: step === 'assign' ? leadsOf(page) : unitsOf(page) };
  return (
    <>
      <Button kind="primary" onClick={() => setAsked(true)}>
        {t(`breakdown.do.${step}`)}
      </Button>
      {isAsked ? (
        <Dialog
          title={t(`breakdown.ask.${step}`)}
          onClose={() => setAsked(false)}
          acts={
            <>
              <Button
                kind="primary"
                busy={act.isRunning}
                onClick={() => void act.run({ params: { id }, body: { basedOn: version } })}
              >
                {t(`breakdown.do.${step}`)}
              </Button>
              <Button onClick={() => setAsked(false)}>{t('breakdown.cancel')}</Button>
            </>
          }
        >
          <p className="dim2">{t(`breakdown.told.${step}`, told)}</p>
          <Refusal refused={act.refused} />
        </Dialog>
      ) : null}
    </>
  );
};

const ApproveDialog = ({ page, onClose }: { page: BreakdownPage; onClose: () => void }) => {
  const { t } = useText();
  const { id, version } = page.breakdown;
  const draft = useDraft('approval', id, { note: '' }, version);
  const act = useAct('approveBreakdown');
  const approve = async (): Promise<void> => {
    const note = draft.content.note.trim();
    const body = { basedOn: version, note: note === '' ? null : note };
    if ((await act.run({ params: { id }, body })) === null) return;
    await draft.drop();
    toast(t('breakdown.done.approve'));
    onClose();
  };
  return (
    <Dialog
      title={t('breakdown.ask.approve')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} onClick={() => void approve()}>
            {t('breakdown.do.approve')}
          </Button>
          <Button onClick={onClose}>{t('breakdown.cancel')}</Button>
        </>
      }
    >
      <p className="dim2">{t('breakdown.told.approve', { rows: page.rows.length })}</p>
      <Field label={t('breakdown.note')} above optional>
        {(control) => (
          <TextArea
            control={control}
            maxLength={500}
            value={draft.content.note}
            onType={(note) => draft.type({ note })}
          />
        )}
      </Field>
      <Refusal refused={act.refused} />
    </Dialog>
  );
};

const ApproveButton = ({ page }: { page: BreakdownPage }) => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const waits = page.rows.some(({ consents }) => consents.some(isAwaited));
  return (
    <>
      <Button kind={waits ? 'plain' : 'primary'} onClick={() => setOpen(true)}>
        {t('breakdown.do.approve')}
      </Button>
      {isOpen ? <ApproveDialog page={page} onClose={() => setOpen(false)} /> : null}
    </>
  );
};

/** The acts of the title row. */
export const BreakdownActs = ({ page }: { page: BreakdownPage }) => {
  const { t } = useText();
  const session = useSession();
  const { id, state } = page.breakdown;
  const step = officeStep[state];
  const isHeard = state === 'consulting' || state === 'consulted';
  return (
    <>
      <a className={buttonClass()} href={addressOf('downloadBreakdown', { params: { id } })} download>
        {t('breakdown.word')}
      </a>
      {isHeard && hasRole(session, 'leader') ? <ApproveButton page={page} /> : null}
      {step !== undefined && hasRole(session, 'office') ? (
        <StepButton key={step} page={page} step={step} />
      ) : null}
    </>
  );
};
