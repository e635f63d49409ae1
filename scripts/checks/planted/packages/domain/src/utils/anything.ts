// planted: lint luoshi(banned-names)
export const anywhere = 1;
