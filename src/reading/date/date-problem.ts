/** Why a text is no date, in the words of every problem record. */
export interface DateProblem {
  reason: string;
  expected: string | null;
  /** The EDTF to write; `null` where only a person can know. */
  fix: string | null;
}
