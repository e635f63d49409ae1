// planted: lint typescript(switch-exhaustiveness-check)
// planted: types TS2366
export type Light = 'normal' | 'slow' | 'behind';

export const word = (light: Light): string => {
  switch (light) {
    case 'normal':
      return '正常';
    case 'slow':
      return '偏慢';
  }
};
