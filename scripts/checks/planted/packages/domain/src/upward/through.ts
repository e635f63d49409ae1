// planted: boundaries floor-domain
export { row } from '@luoshi/store/rows/row';
