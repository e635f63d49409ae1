// What every form of the page is given.
import type { Page } from '../page-data.ts';

/** The commitment, and the way out. */
export interface FormProps {
  readonly page: Page;
  /** Closes the form: done, or given up for now (the draft stays). */
  readonly onClose: () => void;
}
