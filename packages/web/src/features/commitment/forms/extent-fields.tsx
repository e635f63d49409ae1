// 查了多少: papers only, a sample of how many, or all; a figure carries it wherever it is shown.
import { Choices } from '../../../components/choices.tsx';
import { Field } from '../../../components/field.tsx';
import { TextInput } from '../../../components/text-input.tsx';
import { useText } from '../../../text/text.tsx';
import type { CheckContent } from './check-values.ts';

const extents = ['full', 'sampled', 'desk'] as const;

interface ExtentFieldsProps {
  readonly content: CheckContent;
  readonly isWrong: boolean;
  readonly onType: (content: CheckContent) => void;
}

/** How far the check went. */
export const ExtentFields = ({ content, isWrong, onType }: ExtentFieldsProps) => {
  const { t } = useText();
  return (
    <>
      <Field label={t('check.extent')}>
        {(control) => (
          <Choices
            control={control}
            value={content.extent}
            choices={extents.map((value) => ({ value, label: t(`standing.${value}`) }))}
            onChoose={(extent) => onType({ ...content, extent })}
          />
        )}
      </Field>
      {content.extent !== 'sampled' ? null : (
        <>
          <Field label={t('check.sample-size')} error={isWrong ? t('check.sample-wrong') : null}>
            {(control) => (
              <TextInput
                control={control}
                value={content.sampleSize}
                inputMode="numeric"
                onType={(sampleSize) => onType({ ...content, sampleSize })}
              />
            )}
          </Field>
          <Field label={t('check.sample-of')}>
            {(control) => (
              <TextInput
                control={control}
                value={content.sampleOf}
                inputMode="numeric"
                onType={(sampleOf) => onType({ ...content, sampleOf })}
              />
            )}
          </Field>
        </>
      )}
    </>
  );
};
