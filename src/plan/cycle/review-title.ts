/** Whether an activity is the management review itself. */
export const isReviewTitle = (title: string): boolean =>
  /ledningens\s+(?:genomgång|uppföljning)|management\s+review/i.test(title.normalize('NFC'));
