// planted: boundaries floor-app
import { upward } from '@luoshi/contract/upward';

export const appWire = upward;
