// Why the embedded database does not start, when it is nobody's bug: said to the user, exit 3.

/** The database cannot be started as things are; the message says what to do. */
export class StartRefusal extends Error {}

/** Another app lives on the same data; it was not touched. */
export class AlreadyRunning extends StartRefusal {
  readonly folder: string;
  /** @param folder of the database in use */
  constructor(folder: string) {
    super(
      `另一个落实程序正在使用 ${folder}，没有动它 / another luoshi is using this data; it was left alone`,
    );
    this.folder = folder;
  }
}
