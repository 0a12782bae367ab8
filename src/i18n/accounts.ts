/** Whether the accounts of a row of a toll are independent of one another, and whether they agree. */
export interface Accounts {
  independent: boolean;
  agree: boolean;
}
