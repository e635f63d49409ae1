// planted: boundaries floor-domain
export const later = () => import('@luoshi/store/rows/row');
