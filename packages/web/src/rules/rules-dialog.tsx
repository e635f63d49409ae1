// 规则: the light rule and the clocks in force, each with the text it comes from.
import type { Answer } from '../api/call.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useText } from '../text/text.tsx';
import { isClock } from './clock-ids.ts';

/** The rules with their sources. */
export const RulesDialog = ({ rules, onClose }: { rules: Answer<'readRules'>; onClose: () => void }) => {
  const { t } = useText();
  const { lights, clocks } = rules;
  return (
    <Dialog
      title={t('rules.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('rules.close')}</Button>}
    >
      <p>
        {t('rules.lights', { normal: lights.normalFrom, slow: lights.slowFrom, judged: lights.judgedFrom })}
      </p>
      <p>{t('rules.nodes', { days: lights.slowNodeDays })}</p>
      <p className="small dim">
        {t('rules.source', { id: lights.id, version: lights.version, source: lights.source })}
      </p>
      <dl className="rules-list small">
        {clocks.map((clock) => (
          <div key={clock.id} style={{ display: 'contents' }}>
            <dt>{isClock(clock.id) ? t(`rules.clock.${clock.id}`) : clock.id}</dt>
            <dd>
              {t('rules.days', { days: clock.days, kind: clock.kind })}
              <small>{clock.source}</small>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
