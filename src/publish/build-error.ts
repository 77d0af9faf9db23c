/** A build that cannot go on, in words for the operator. The site stands as it was. */
export class BuildError extends Error {}
