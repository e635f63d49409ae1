// 能办什么: the buttons for what may be done now. A button stands only for what works.
import { Link } from '@tanstack/react-router';
import { buttonClass } from '../../components/button-class.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';

/** What may be done on a commitment. */
export type Offer = Page['offers'][number];

/** Offers in the order of their urgency: the first is the one primary button. */
const order: readonly Offer[] = [
  'sign-for',
  'close',
  'settle-return',
  'sign-letter',
  'decide',
  'check',
  'review',
  'sign',
  'plan',
  'report',
  'object',
  'decide-extension',
  'request-closure',
  'raise-obstacle',
  'ask-extension',
  'return',
  'return-assignment',
  'archive',
];

/** The offer a search parameter names, if it is open to the reader. */
export const offerOf = (page: Page, act: string | undefined): Offer | null =>
  page.offers.find((offer) => offer === act) ?? null;

/** Buttons for everything that may be done now; none while a form stands open. */
export const Offers = ({ page }: { page: Page }) => {
  const { t } = useText();
  return order
    .filter((offer) => page.offers.includes(offer))
    .map((offer, i) => (
      <Link
        key={offer}
        to="/commitments/$id"
        params={{ id: page.id }}
        search={{ act: offer }}
        className={buttonClass(i === 0 ? 'primary' : 'plain')}
      >
        {t(`commitment.offer.${offer}`)}
      </Link>
    ));
};
