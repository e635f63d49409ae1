// planted: dead-code files
export const orphan = 1;
