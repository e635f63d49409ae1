// 下一步: the one act a circular waits for, and who does it.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import type { Role } from '@luoshi/domain/access/role';

/** 核数定稿, 送征求意见, 审核, 签发, 编号印发. */
export type MainAct = 'freeze' | 'consult' | 'review' | 'sign' | 'issue';

type State = BulletinPage['bulletin']['state'];
type Offers = BulletinPage['offers'];

/** @returns null when nothing is left to do */
export const nextAct = (state: State, offers: Offers): MainAct | null => {
  switch (state) {
    case 'drafted':
      return 'freeze';
    case 'frozen':
      // Nobody is named, or everybody named has been asked already: straight on.
      return offers.includes('review') ? 'review' : 'consult';
    case 'consulting':
      // An edit has named somebody new: he is asked before it goes on.
      return offers.includes('consult') ? 'consult' : 'review';
    case 'reviewed':
      return 'sign';
    case 'signed':
      return 'issue';
    case 'issued':
    case 'archived':
      return null;
  }
};

/** Whose act it is; they see the button also while it cannot be done yet, with the reason. */
export const doerOf = (act: MainAct): Role => (act === 'sign' ? 'leader' : 'office');
