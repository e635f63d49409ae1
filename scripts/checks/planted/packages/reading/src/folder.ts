// planted: boundaries floor-reading
import { grant } from '@luoshi/domain/access/grant';

export const folder = grant;
