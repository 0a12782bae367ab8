/** Who speaks: a name as it stands in a sentence, or how somebody unnamed is described. */
export type Speaker = { name: string } | { unnamed: string | null };

/** Those who speak together, with their word of doubt. */
export interface BlamingVoice {
  speakers: readonly Speaker[];
  hedge: string | null;
}

/** What somebody says of who is responsible; names stand as they do in a sentence. */
export type BlameWords =
  | { what: 'blames'; either: boolean; names: readonly string[] }
  /** Each with a share; `whole` is the figure that leaves a rest, and shares are bare numbers then. */
  | {
      what: 'shares';
      shares: readonly { name: string; share: string }[];
      whole: string | null;
    }
  /** Its own side did it; `self` where the speaker is the one who is named. */
  | { what: 'did'; either: boolean; names: readonly string[]; self: boolean }
  | { what: 'clears'; names: readonly string[]; self: boolean }
  | { what: 'names-nobody' };

/**
 * Those who say the same: those whom there is room to name, how many more, and what they say.
 * Of a gain (`isGain`: a capture, a clash) nobody is blamed: who did it is named, or claims it.
 */
export interface BlameClause {
  voices: readonly BlamingVoice[];
  others: number;
  said: readonly BlameWords[];
  isGain: boolean;
}

/** Those who have a stake: who is a party to the events, and who speaks for one. */
export interface Interested {
  parties: readonly string[];
  speakers: readonly string[];
}
