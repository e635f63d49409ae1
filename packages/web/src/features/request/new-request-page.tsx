// 提出报表要求: purpose, basis, end, whom and what; the cost stands below while it is written.
import './requests-page.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { requestCadences } from '@luoshi/domain/request/burden';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { emptyRequest, sentRequest, type RequestContent } from './new-request.ts';
import { AskedFields, AskedUnits, Cost } from './request-parts.tsx';
import { usePreview } from './use-preview.ts';

interface AboutProps {
  readonly content: RequestContent;
  readonly onType: (content: RequestContent) => void;
}

const About = ({ content, onType }: AboutProps) => {
  const { t } = useText();
  return (
    <>
      <Field label={t('request.title-of')}>
        {(control) => (
          <TextInput
            control={control}
            value={content.title}
            maxLength={80}
            onType={(title) => onType({ ...content, title })}
          />
        )}
      </Field>
      <Field label={t('request.purpose')} under={t('request.purpose-under')}>
        {(control) => (
          <TextArea
            control={control}
            value={content.purpose}
            maxLength={500}
            onType={(purpose) => onType({ ...content, purpose })}
          />
        )}
      </Field>
      <Field label={t('request.basis')} under={t('request.basis-under')}>
        {(control) => (
          <TextInput
            control={control}
            value={content.legalBasis}
            maxLength={300}
            onType={(legalBasis) => onType({ ...content, legalBasis })}
          />
        )}
      </Field>
      <Field label={t('request.head.cadence')}>
        {(control) => (
          <Select
            control={control}
            value={content.cadence}
            choices={requestCadences.map((value) => ({ value, label: t(`request.cadence.${value}`) }))}
            onChoose={(cadence) => onType({ ...content, cadence })}
          />
        )}
      </Field>
      <Field label={t('request.starts')}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={content.startsOn}
            onType={(startsOn) => onType({ ...content, startsOn })}
          />
        )}
      </Field>
      <Field label={t('request.ends')} under={t('request.ends-under')}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={content.endsOn}
            onType={(endsOn) => onType({ ...content, endsOn })}
          />
        )}
      </Field>
    </>
  );
};

const RequestForm = ({ unitId }: { unitId: string }) => {
  const { t } = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const units = useAnswer('listUnits');
  const draft = useDraft('request', unitId, emptyRequest(dates.today), null);
  const act = useAct('proposeRequest', ({ id }) => {
    toast(t('request.proposed'));
    void draft.drop();
    void navigate({ to: '/requests/$id', params: { id } });
  });
  const { content, type } = draft;
  const preview = usePreview(content, unitId);
  const known = units.data?.units ?? [];
  const asksVillage = known.some(({ id, kind }) => kind === 'village' && content.unitIds.includes(id));
  return (
    <form
      className="sheet request-form"
      onSubmit={(event) => {
        event.preventDefault();
        void act.run({ body: sentRequest(content, unitId) });
      }}
    >
      <About content={content} onType={type} />
      <Field label={t('request.asked-units')} under={t('request.asked-units-under')}>
        {() => <AskedUnits content={content} onType={type} units={known} />}
      </Field>
      {asksVillage ? (
        <Field label={t('request.admission')} under={t('request.admission-under')}>
          {(control) => (
            <TextInput
              control={control}
              value={content.admission}
              maxLength={300}
              onType={(admission) => type({ ...content, admission })}
            />
          )}
        </Field>
      ) : null}
      <Field label={t('request.asked-fields')} under={t('request.asked-fields-under')}>
        {() => <AskedFields content={content} onType={type} held={preview?.held ?? []} />}
      </Field>
      <Cost preview={preview} />
      <Refusal refused={act.refused} />
      <div className="request-acts">
        <Button kind="primary" type="submit" busy={act.isRunning}>
          {t('request.send')}
        </Button>
        <DraftLine draft={draft} />
      </div>
    </form>
  );
};

/** The page of whoever asks for data. */
export const NewRequestPage = () => {
  const { t } = useText();
  const requests = useAnswer('listRequests');
  return (
    <>
      <TitleRow
        title={t('request.propose')}
        back={
          <Link className="title-back" to="/requests">
            {t('request.title')}
          </Link>
        }
        beside={t('request.propose-told')}
      />
      <Answered reading={requests} lines={10}>
        {({ proposesFor }) =>
          proposesFor === null ? (
            <Empty title={t('request.not-yours')} />
          ) : (
            <RequestForm unitId={proposesFor} />
          )
        }
      </Answered>
    </>
  );
};
