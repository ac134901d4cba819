/** A command cannot do what it was started for: the message goes to standard error as it is, and the exit code is 1. */
export class CommandFailed extends Error {}

/** A command cannot do what it was started for because of how it was started: as above, and the exit code is 2. */
export class WrongUsage extends Error {}
