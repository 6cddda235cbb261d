/** Something cannot be computed of a scenario; the message says to a person why. */
export class NotComputable extends Error {}

/** It cannot be computed because a bound was met: there are too many states, combinations or moves. */
export class LimitExceeded extends NotComputable {}
