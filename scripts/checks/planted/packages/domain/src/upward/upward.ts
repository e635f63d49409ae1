// A domain file that reaches up into the store, for its type alone and for its value.
// planted: boundaries floor-domain
import type { Row } from '@luoshi/store/rows/row';

export type Upward = Row;
