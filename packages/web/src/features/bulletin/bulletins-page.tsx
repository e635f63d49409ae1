// stub
export const BulletinsPage = () => null;
