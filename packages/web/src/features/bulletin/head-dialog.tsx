// 行文: through whom it is issued, on what consent, to whom it is addressed, who reads it once it is published. What was
// typed stays when somebody was quicker.
import { useEffect, useState } from 'react';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Conflict } from '../../components/conflict.tsx';
import type { Values } from '../../components/conflict-merge.ts';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { EditPanel } from './edit-panel.tsx';
import { withHead } from './preview.ts';
import { ScopeFields } from './scope-fields.tsx';
import { useReadAnew } from './use-read-anew.ts';

type Through = BulletinPage['bulletin']['through'];

interface Content {
  readonly through: Through;
  readonly basis: string;
  readonly addressees: string;
  readonly scope: BulletinPage['bulletin']['scope'];
  readonly scopeUnitIds: readonly string[];
}

const throughs = ['bureau', 'two-offices'] as const;

const contentOf = ({ bulletin }: BulletinPage): Content => ({
  through: bulletin.through,
  basis: bulletin.approvalBasis ?? '',
  addressees: bulletin.addressees.join('\n'),
  scope: bulletin.scope,
  scopeUnitIds: bulletin.scopeUnits.map(({ id }) => id),
});

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface FieldsProps {
  readonly page: BulletinPage;
  readonly content: Content;
  readonly onType: (content: Content) => void;
}

const Fields = ({ page, content, onType }: FieldsProps) => {
  const { t } = useText();
  const isEmpty = linesOf(content.addressees).length === 0;
  return (
    <>
      <Field label={t('bulletin.through')}>
        {(control) => (
          <Choices
            control={control}
            value={content.through}
            choices={page.letterheads.map(({ through: value }) => ({
              value,
              label: t(`bulletin.through.${value}`),
            }))}
            onChoose={(through) => onType({ ...content, through })}
          />
        )}
      </Field>
      <Field label={t('bulletin.basis')} optional under={t('bulletin.basis-told')}>
        {(control) => (
          <TextInput
            control={control}
            value={content.basis}
            maxLength={200}
            onType={(basis) => onType({ ...content, basis })}
          />
        )}
      </Field>
      <Field
        label={t('bulletin.addressees')}
        under={t('bulletin.addressees-told')}
        error={isEmpty ? t('bulletin.addressees-missing') : null}
      >
        {(control) => (
          <TextArea
            control={control}
            value={content.addressees}
            onType={(addressees) => onType({ ...content, addressees })}
          />
        )}
      </Field>
      <ScopeFields
        secrecy={page.bulletin.secrecy}
        scope={content.scope}
        unitIds={content.scopeUnitIds}
        onChange={(scope, scopeUnitIds) => onType({ ...content, scope, scopeUnitIds })}
      />
    </>
  );
};

interface HeadDialogProps {
  readonly page: BulletinPage;
  readonly onClose: () => void;
  /** The page as it would be. */
  readonly onPreview: (page: BulletinPage) => void;
}

/** Where the panel lies over the foot of the page, the head of the paper comes into sight above it. */
const useHeadInSight = (): void => {
  useEffect(() => {
    const isNarrow = window.matchMedia('(max-width: 960px)').matches;
    if (isNarrow) document.querySelector('.paper')?.scrollIntoView({ block: 'start' });
  }, []);
};

/** Shows the page as it would be, key by key. */
const usePreview = (page: BulletinPage, content: Content, onPreview: HeadDialogProps['onPreview']): void => {
  const { t } = useText();
  useEffect(() => {
    const addressees = linesOf(content.addressees);
    const salutation =
      addressees.length === 0 ? '' : t('bulletin.paper.salutation', { addressees: addressees.join('，') });
    onPreview(withHead(page, { through: content.through, addressees }, salutation));
  }, [content, page, onPreview, t]);
};

/** Changes what stands around the text. */
export const HeadDialog = ({ page, onClose, onPreview }: HeadDialogProps) => {
  const { t } = useText();
  const [base, setBase] = useState(page);
  const [content, setContent] = useState(() => contentOf(page));
  const act = useAct('editBulletin', () => toast(t('bulletin.saved')));
  useReadAnew(act.refused);
  useHeadInSight();
  usePreview(page, content, onPreview);
  const isBehind =
    act.refused?.code === 'changed-meanwhile' && page.bulletin.version !== base.bulletin.version;
  const valuesOf = ({ through, basis, addressees }: Content): Values => ({
    through: t(`bulletin.through.${through}`),
    basis,
    addressees,
  });
  const resolve = (values: Values): void => {
    const through = throughs.find((each) => t(`bulletin.through.${each}`) === values['through']);
    setContent({
      ...content,
      through: through ?? content.through,
      basis: values['basis'] ?? content.basis,
      addressees: values['addressees'] ?? content.addressees,
    });
    setBase(page);
    act.clear();
  };
  const send = async (): Promise<void> => {
    const { id, version } = base.bulletin;
    const basis = content.basis.trim();
    const body = {
      basedOn: version,
      through: content.through,
      approvalBasis: basis === '' ? null : basis,
      addressees: [...linesOf(content.addressees)],
      blocks: null,
      scope: content.scope,
      scopeUnitIds: [...content.scopeUnitIds],
    };
    if ((await act.run({ params: { id }, body })) !== null) onClose();
  };
  return (
    <EditPanel
      title={t('bulletin.edit.head')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={act.isRunning}
            disabled={linesOf(content.addressees).length === 0 || isBehind}
            onClick={() => void send()}
          >
            {t('bulletin.save')}
          </Button>
          <Button kind="text" onClick={onClose}>
            {t('bulletin.cancel')}
          </Button>
        </>
      }
    >
      <Fields page={page} content={content} onType={setContent} />
      {isBehind ? (
        <Conflict
          mine={valuesOf(content)}
          theirs={valuesOf(contentOf(page))}
          labels={{
            through: t('bulletin.through'),
            basis: t('bulletin.basis'),
            addressees: t('bulletin.addressees'),
          }}
          by={null}
          onResolve={resolve}
        />
      ) : (
        <Refusal refused={act.refused} />
      )}
    </EditPanel>
  );
};
