// Accounts sign in; the server keeps them in its own schema. Use cases reach them through this port.

/** Sign-in accounts, kept apart from people. */
export interface Accounts {
  /**
   * Creates an account and says which person it is.
   *
   * @returns the account's id, or null when the user name is taken
   */
  create(account: NewAccount): Promise<string | null>;
  /**
   * Removes accounts that belong to none of these counties: what a start killed while making one left behind.
   */
  forgetStrays(jurisdictionIds: readonly number[]): Promise<void>;
}

/** An account to be made. */
export interface NewAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly jurisdictionId: number;
  readonly personId: string;
}
