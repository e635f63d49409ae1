// What stands beside a commitment and is loaded after it: what meetings said of it, its notices, its picture.
import { CommitmentPicture } from './commitment-picture.tsx';
import { NoticeList } from './notice-list.tsx';
import { OutcomeList } from './outcome-list.tsx';
import type { Page } from './page-data.ts';

/** The rest of the right column. */
export const CommitmentBeside = ({ page }: { page: Page }) => (
  <>
    <OutcomeList page={page} />
    <NoticeList page={page} />
    <CommitmentPicture page={page} />
  </>
);
