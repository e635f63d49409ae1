// planted: boundaries floor-store
import { upward } from '@luoshi/contract/upward';

export const wire = upward;
