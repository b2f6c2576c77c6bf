const MOST_LETTERS = 2_083;

/** A dataset may come from elsewhere: nothing but pages of the web is linked to. */
export const isSafeLink = (url: string): boolean =>
  /^https?:\/\/[^\s"<>\\^`{|}\p{Cc}\p{Cf}]+$/iu.test(url) && url.length <= MOST_LETTERS;
