// 灯怎么亮: the rule of the lights in force, in three lines; the whole of it with its source is one tap away.
import './light-legend.css';
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { Button } from '../components/button.tsx';
import { Shown } from '../components/light.tsx';
import { useText } from '../text/text.tsx';
import { RulesDialog } from './rules-dialog.tsx';

const lights = ['normal', 'slow', 'behind'] as const;

/** The legend of the lights; draws nothing until the rule is known. */
export const LightLegend = () => {
  const { t } = useText();
  const rules = useAnswer('readRules');
  const [isOpen, setOpen] = useState(false);
  if (rules.data === undefined) return null;
  const { lights: rule } = rules.data;
  const params = { normal: rule.normalFrom, slow: rule.slowFrom, days: rule.slowNodeDays };
  return (
    <section>
      <div className="side-head">
        <h2>{t('rules.how')}</h2>
        <Button kind="text" small onClick={() => setOpen(true)}>
          {t('rules.open')}
        </Button>
      </div>
      <ul className="legend small">
        {lights.map((light) => (
          <li key={light}>
            <Shown kind={light} word={t(`light.${light}`)} />
            <span>{t(`rules.light.${light}`, params)}</span>
          </li>
        ))}
        <li>
          <Shown kind="open" word={t('mark.no-plan')} />
          <span>{t('rules.light.no-plan')}</span>
        </li>
        <li>
          <Shown kind="blocked" word={t('light.blocked')} />
          <span>{t('rules.light.blocked')}</span>
        </li>
      </ul>
      {isOpen ? <RulesDialog rules={rules.data} onClose={() => setOpen(false)} /> : null}
    </section>
  );
};
