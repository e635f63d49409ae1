// 原因: asked for only where a figure looks doubtful or a signed version is changed; doubts warn and let pass.
import type { Doubt } from '@luoshi/domain/report/judge-report';
import type { Refused } from '../../../api/refused.ts';
import { Field } from '../../../components/field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { amountText } from '../../../text/number-text.ts';
import { useRefusalText } from '../../../text/use-refusal-text.ts';
import { useText } from '../../../text/text.tsx';
import type { ReportContent } from './report-values.ts';

interface ReasonFieldProps {
  readonly content: ReportContent;
  readonly doubts: readonly Doubt[];
  readonly isNewVersion: boolean;
  readonly last: string | null;
  readonly refused: Refused | null;
  readonly onType: (content: ReportContent) => void;
}

/** The reason with why it is asked; draws nothing while none is. */
export const ReasonField = ({ content, doubts, isNewVersion, last, refused, onType }: ReasonFieldProps) => {
  const { t } = useText();
  const say = useRefusalText();
  const wasAsked = refused?.code === 'reason-needed';
  const [doubt] = doubts;
  if (!wasAsked && doubt === undefined && !isNewVersion) return null;
  return (
    <>
      {doubt === undefined ? null : (
        <Notice kind="doubt">
          {t(`report.doubt.${doubt}`, { last: last === null ? null : amountText(last) })}
        </Notice>
      )}
      <Field
        label={t('report.reason')}
        under={isNewVersion ? t('report.reason-new-version') : null}
        error={wasAsked && content.reason.trim() === '' ? say(refused) : null}
      >
        {(control) => (
          <TextArea
            control={control}
            rows={2}
            value={content.reason}
            maxLength={500}
            onType={(reason) => onType({ ...content, reason })}
          />
        )}
      </Field>
    </>
  );
};
