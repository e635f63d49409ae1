// 进度尺: done, due by now and missing on one line. The hatch takes the colour of the light, never one of its own.
import './ruler.css';
import type { CSSProperties } from 'react';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { useText } from '../text/text.tsx';
import { rulerShares } from './ruler-shares.ts';

interface RulerProps {
  readonly percent: Decimal | null;
  readonly duePercent: Decimal | null;
  readonly light?: 'normal' | 'slow' | 'behind' | null;
}

/** A progress ruler; read aloud as figures. */
export const Ruler = ({ percent, duePercent, light }: RulerProps) => {
  const { t } = useText();
  const { done, notch, missingTo } = rulerShares(percent, duePercent);
  // React's style type knows no custom properties.
  const style = { '--done': `${done}%`, '--notch': `${notch ?? 0}%` } as CSSProperties;
  return (
    <div className={`ruler ruler-${light ?? 'normal'}`} style={style}>
      <span className="sr">{t('ruler.read', { percent: percent ?? '', due: duePercent ?? '' })}</span>
      <i className="ruler-done" />
      {missingTo === null ? null : <i className="ruler-missing" />}
      {notch === null ? null : <i className="ruler-notch" />}
    </div>
  );
};
