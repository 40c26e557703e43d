/** What is written under a heading that has no finding: `Inga`, `No nonconformities were raised during the audit`. */
const none =
  /^(?:(?:det (?:fanns|finns)|there (?:were|are)) )?(?:inga|ingen|inget|none|nothing|no|n\/a|nil|-|–|—)(?: (?:större|mindre|major|minor|nya|new|andra|other))?(?: (?:avvikelser?|iakttagelser?|förbättringsförslag|förslag|kommentarer|remarks?|suggestions?|comments?|observationer|noteringar|anmärkningar?|non-?conformit(?:y|ies)|findings?|observations?|opportunities for improvement))?(?: (?:(?:har|have|had|was|were|been|att|to) )*(?:noter\p{L}+|konstater\p{L}+|identif\p{L}+|framkom\p{L}*|upptäck\p{L}+|rapporter\p{L}+|raised|found|noted|report(?:ed)?))?(?: (?:vid|under|i|during|in|at|from) (?:\S+ ){0,3}\S+| denna gång| this time)?[.!]?$/iu;

/** Whether a text says that there are no findings. */
export const saysNone = (text: string): boolean => none.test(text);
