const praise =
  /(?:^|\P{L})(?:positiv(?:t|a)?|föredöm\p{L}*|berömvär\p{L}*|utmärkt|utmärkta|fungerar (?:mycket )?(?:väl|bra)|commendable|exemplary|good practice|works? (?:very )?well)(?!\p{L})/iu;

/** Whether a text of an audit says that something is good, and so asks for nothing. */
export const isPraise = (text: string): boolean => praise.test(text);
