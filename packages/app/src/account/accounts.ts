// Accounts sign in; the server keeps them in its own schema. Use cases reach them through this port.

/** Sign-in accounts, kept apart from people. */
export interface Accounts {
  /**
   * Creates an account and says which person it is.
   *
   * @returns the account's id, or null when the user name is taken
   */
  create(account: NewAccount): Promise<string | null>;
  /** Which of these user names somebody has already, in lower case. */
  taken(usernames: readonly string[]): Promise<ReadonlySet<string>>;
  /** User names by person, of those who have an account. */
  usernames(jurisdictionId: number, personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Sets a new password and ends every session of the account.
   *
   * @param byPersonId who does it, kept with the event
   * @returns false when the person has no account
   */
  resetPassword(
    jurisdictionId: number,
    personId: string,
    password: string,
    byPersonId: string | null,
  ): Promise<boolean>;
  /**
   * Removes accounts that belong to none of these counties: what a start killed while making one left behind.
   */
  forgetStrays(jurisdictionIds: readonly number[]): Promise<void>;
}

/** An account to be made. */
export interface NewAccount {
  readonly username: string;
  /** Null: nobody signs in before an administrator has set one. */
  readonly password: string | null;
  readonly name: string;
  readonly jurisdictionId: number;
  readonly personId: string;
}
