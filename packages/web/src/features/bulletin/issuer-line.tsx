// 行文: whether who issues it may write to those it is addressed to, or what to do first.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { refusalCodes, type RefusalCode } from '@luoshi/domain/refusal/refusal';
import { Refused } from '../../api/refused.ts';
import { Button } from '../../components/button.tsx';
import { Shown } from '../../components/light.tsx';
import { useRefusalText } from '../../text/use-refusal-text.ts';
import { useText } from '../../text/text.tsx';

const isCode = (code: string | null): code is RefusalCode =>
  (refusalCodes as readonly (string | null)[]).includes(code);

/** The first line of the panel. */
export const IssuerLine = ({ page, onEdit }: { page: BulletinPage; onEdit: () => void }) => {
  const { t } = useText();
  const say = useRefusalText();
  const { issuerCheck, bulletin, offers } = page;
  const { through, approvalBasis } = bulletin;
  const basis = through === 'bureau' ? approvalBasis : null;
  const told = isCode(issuerCheck.code)
    ? say(new Refused(issuerCheck.code, issuerCheck.params))
    : t('bulletin.issuer.told', { basis });
  return (
    <li className={issuerCheck.ok ? 'figure' : 'figure figure-doubt'} id="bulletin-issuer">
      <div className="figure-line">
        <b>{t('bulletin.issuer')}</b>
        <span className="figure-name">{t(`bulletin.through.${through}`)}</span>
        <Shown
          kind={issuerCheck.ok ? 'done' : 'open'}
          word={t(issuerCheck.ok ? 'bulletin.issuer.ok' : 'bulletin.issuer.wanting')}
        />
      </div>
      <p className="small dim2 figure-told">{told}</p>
      {offers.includes('edit') ? (
        <Button kind="text" small onClick={onEdit}>
          {t('bulletin.edit.head')}
        </Button>
      ) : null}
    </li>
  );
};
