// 下一步: the one act a document waits for, and who does it.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import type { Role } from '@luoshi/domain/access/role';
import { nextStep } from '@luoshi/domain/bulletin/state';

/** 核数定稿, 送征求意见, 审核, 签发, 编号印发, 归档. */
export type MainAct = 'freeze' | 'consult' | 'review' | 'sign' | 'issue' | 'archive';

type Bulletin = Pick<BulletinPage['bulletin'], 'state' | 'steps'>;
type Offers = BulletinPage['offers'];

/** @returns null when nothing is left to do, also for one that cannot put it away */
export const nextAct = ({ state, steps }: Bulletin, offers: Offers): MainAct | null => {
  // An edit has named somebody new: he is asked before it goes on.
  if (state === 'consulting' && offers.includes('consult')) return 'consult';
  const next = nextStep(state, steps);
  if (next === null) return offers.includes('archive') ? 'archive' : null;
  // Nobody is named, or everybody named has been asked already: straight on.
  return next === 'consult' && offers.includes('review') ? 'review' : next;
};

/** Whose act it is; they see the button also while it cannot be done yet, with the reason. */
export const doerOf = (act: MainAct): Role => (act === 'sign' ? 'leader' : 'office');
