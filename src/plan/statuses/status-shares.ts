const ALL = 100;

const share =
  /(?<![\d.,])(\d{1,3}) ?% (?:är |is |of (?:the )?work |av arbetet )?(?:kvar|återstår|kvarstår|återstående|left|remaining|remains|to go|outstanding)(?!\p{L})/gu;

/** "40 % kvar" as "60 %": how much is done, where a text says how much is left. Nothing left is asked. */
export const sharesDone = (text: string): string =>
  text.includes('%')
    ? text.replace(share, (all, left: string) =>
        Number(left) > ALL ? all : Number(left) === 0 ? 'oklart' : `${ALL - Number(left)} %`,
      )
    : text;
