// 行文: through whom it is issued, on what consent, to whom it is addressed, who reads it once it is published. What was
// typed stays when somebody was quicker.
import { useEffect, useState } from 'react';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Conflict } from '../../components/conflict.tsx';
import type { Values } from '../../components/conflict-merge.ts';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { EditPanel } from './edit-panel.tsx';
import { HeadFields, linesOf, type HeadContent } from './head-fields.tsx';
import { withHead } from './preview.ts';
import { useReadAnew } from './use-read-anew.ts';

const throughs = ['bureau', 'two-offices'] as const;

const contentOf = ({ bulletin }: BulletinPage): HeadContent => ({
  through: bulletin.through,
  basis: bulletin.approvalBasis ?? '',
  addressees: bulletin.addressees.join('\n'),
  scope: bulletin.scope,
  scopeUnitIds: bulletin.scopeUnits.map(({ id }) => id),
});

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
const usePreview = (
  page: BulletinPage,
  content: HeadContent,
  onPreview: HeadDialogProps['onPreview'],
): void => {
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
  const valuesOf = ({ through, basis, addressees }: HeadContent): Values => ({
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
      <HeadFields page={page} content={content} onType={setContent} />
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
