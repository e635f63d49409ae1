// 没人认领，先上报: what has no owner stands before everything else.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Ownerless } from '@luoshi/contract/routes/obstacle';
import { Button } from '../../components/button.tsx';
import { useText } from '../../text/text.tsx';

/** How many stand there before the rest is asked for. */
const few = 3;

/** The list; draws nothing when everything has an owner. */
export const OwnerlessList = ({ ownerless }: { ownerless: readonly Ownerless[] }) => {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  if (ownerless.length === 0) return null;
  return (
    <section className="obstacle-group">
      <h2>{t('obstacle.ownerless')}</h2>
      <ul className="sheet obstacle-ownerless">
        {(isWhole ? ownerless : ownerless.slice(0, few)).map(({ commitmentId, title, unit, why, days }) => (
          <li key={`${commitmentId} ${why}`}>
            <Link to="/commitments/$id" params={{ id: commitmentId }}>
              {title}
            </Link>
            <span className="dim2">{unit}</span>
            <span className="amber">{t(`obstacle.why.${why}`)}</span>
            <span>{t('obstacle.ownerless-days', { days })}</span>
          </li>
        ))}
      </ul>
      {isWhole || ownerless.length <= few ? null : (
        <Button kind="text" small onClick={() => setWhole(true)}>
          {t('obstacle.ownerless-all', { count: ownerless.length })}
        </Button>
      )}
    </section>
  );
};
