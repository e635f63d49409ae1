// 出错: what happened, that nothing is lost, what to do.
import './state.css';
import type { Refused } from '../api/refused.ts';
import { useRefusalText } from '../text/use-refusal-text.ts';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';

/** In the place of what could not be read. */
export const Failure = ({ refused, onRetry }: { refused: Refused; onRetry?: () => void }) => {
  const { t } = useText();
  const say = useRefusalText();
  return (
    <div className="sheet state state-failure" role="alert">
      <p>
        <b>{t('state.not-read')}</b>
      </p>
      <p className="small dim2">{say(refused)}</p>
      {onRetry === undefined ? null : (
        <div className="state-acts">
          <Button small onClick={onRetry}>
            {t('state.retry')}
          </Button>
        </div>
      )}
    </div>
  );
};
