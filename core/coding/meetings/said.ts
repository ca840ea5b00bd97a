/** Plain verbs of telling: a date beside them is the day of the telling. */
export const SAID = /^(?:said|told|announced|reported|added|saying|wrote)$/;
