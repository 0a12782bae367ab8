/** To whom a claim is ascribed, by whom, and who denies it, as a sentence names them. */
export interface Ascribed {
  to: string[];
  /** Who published it first, but for those to whom it is ascribed; nobody where they alone did. */
  by: string[];
  deniedBy: string[];
}
