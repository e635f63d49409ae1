// planted: lint eslint(no-warning-comments)
// TODO say when
export const later = 1;
