// planted: lint typescript(no-floating-promises)
const save = async (id: number): Promise<number> => id;

export const floating = () => {
  save(1);
};
