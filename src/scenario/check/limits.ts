/**
 * How large a scenario file may be. Far beyond what a person writes or reads; they keep a file from elsewhere from
 * making the app slow or still.
 */
export const limits = {
  /** Of the file, as UTF-8. */
  bytes: 1_000_000,
  /** Of lists and objects within each other, conditions included. */
  nesting: 40,
  /** How many findings are told of one file. */
  findings: 200,
  sources: 40,
  parties: 40,
  /** Of all parties together. */
  interests: 200,
  /** Of one party. */
  wants: 100,
  facts: 60,
  /** Of one fact. */
  values: 20,
  phases: 40,
  situations: 2_000,
  outcomes: 200,
  /** Of all situations together. */
  moves: 5_000,
  assumptions: 40,
  /** Of one assumption. */
  answers: 20,
  /** Of one source. */
  passages: 500,
} as const;

/** At most this many words are quoted of a document to find a claim's place in it. */
export const locatorWords = 8;
