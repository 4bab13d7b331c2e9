/** A label that stands for those who ask, and names nobody: "Q", "QUESTION", "REPORTER 2"; a name of any other kind is none. */
export const pressLabel =
  /^(?:Q|(?:QUESTION|REPORTER|PRESS|JOURNALIST|MEDIA)S?(?: ?#? ?\d{1,2})?|(?:UNIDENTIFIED|UNKNOWN) (?:REPORTER|JOURNALIST|SPEAKER|MALE|FEMALE)|AUDIENCE MEMBER|Question|Reporter)[:.]?$/u
