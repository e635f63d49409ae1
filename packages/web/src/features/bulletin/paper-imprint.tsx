// 版记: who gets copies, who printed it and when, between lines at the foot of the last page.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { useText } from '../../text/text.tsx';

/** The imprint. */
export const PaperImprint = ({ bulletin }: { bulletin: BulletinPage['bulletin'] }) => {
  const { t } = useText();
  const { issuedOn, dateLine, issuer, copies } = bulletin;
  const blankOf = dateLine.slice(0, 4);
  const printedOn =
    issuedOn === null
      ? t('bulletin.paper.printed-blank', { year: blankOf })
      : t('bulletin.paper.printed', textsOf(issuedOn));
  return (
    <div className="paper-imprint" data-imprint>
      <p>{t('bulletin.paper.copies', { copies })}</p>
      <p>
        <span>{issuer}</span>
        <span>{printedOn}</span>
      </p>
    </div>
  );
};

/** Parts of a date as texts: a number would be grouped by thousands. */
const textsOf = (date: string): Record<string, string> =>
  Object.fromEntries(Object.entries(partsOf(date)).map(([key, part]) => [key, String(part)]));
