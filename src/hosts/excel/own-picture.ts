/** The picture of ours on a sheet has this name, in a file too. */
export const OWN_PICTURE = 'planbok picture';
