/** The marks of the wire, as they stand beside a headline. */
export const marks = {
  update: "update",
  correction: "correction",
  repeat: "repeat",
  refile: "refile",
  kill: "kill",
  embargo: "embargo",
  advisory: "advisory",
};
