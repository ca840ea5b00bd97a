/** A short article of which the coder surely finds something: Iran's minister speaks about Iraq, on a stated day. */
export const DATED = `Iran welcomes talks with Iraq

TEHRAN, November 15, 2020 – Iranian Foreign Minister Mohammad Javad Zarif met his Iraqi counterpart Fuad Hussein in Tehran on Saturday.

Zarif said that Iran supported the security of Iraq and would go on with the talks about the border.
`;

/** The like without any day of publication: its dates hang in the air. */
export const UNDATED = `Iran welcomes talks with Iraq

Iranian Foreign Minister Mohammad Javad Zarif met his Iraqi counterpart Fuad Hussein in Tehran on Saturday.

Zarif said that Iran supported the security of Iraq and would go on with the talks about the border.
`;
