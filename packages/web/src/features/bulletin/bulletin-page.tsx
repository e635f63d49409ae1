// stub
export const BulletinPage = () => null;
