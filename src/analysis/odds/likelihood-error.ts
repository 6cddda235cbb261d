import { NotComputable } from '../state-space/not-computable';

/** Likelihoods make no probabilities; the message says which. */
export class LikelihoodError extends NotComputable {}
