// 报核销: said, checked and closed are three facts, shown as three small squares.
import './squares.css';
import { useText } from '../text/text.tsx';

interface SquaresProps {
  readonly reported: boolean;
  readonly checked: boolean;
  readonly closed: boolean;
}

/** Three squares, filled for what is so. */
export const Squares = ({ reported, checked, closed }: SquaresProps) => {
  const { t } = useText();
  const facts = [
    { key: 'reported', on: reported, letter: t('squares.reported') },
    { key: 'checked', on: checked, letter: t('squares.checked') },
    { key: 'closed', on: closed, letter: t('squares.closed') },
  ];
  const read = t('squares.read', {
    reported: String(reported),
    checked: String(checked),
    closed: String(closed),
  });
  return (
    <span className="squares">
      <span className="sr">{read}</span>
      {facts.map(({ key, on, letter }) => (
        <i key={key} className={on ? 'squares-on' : undefined} aria-hidden="true">
          {letter}
        </i>
      ))}
    </span>
  );
};
