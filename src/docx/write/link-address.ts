// RFC 3986 without user information; what it does not allow has to be percent-encoded.
const WEB = /^https?:\/\/[^\s/?#@\\"<>^`{|}]+(?:[/?#][^\s\\"<>^`{|}]*)?$/i;
const MAIL = /^mailto:[^\s@\\"<>^`{|}]+@[^\s@\\"<>^`{|}]+$/i;

/**
 * Whether a link may lead there: to a page or a mailbox, stated in full. Anything else, above
 * all a file or a program, is written as text. At most 2,079 characters, as Word opens no more.
 */
export function isLinkAddress(address: string): boolean {
  return address.length <= 2079 && (WEB.test(address) || MAIL.test(address));
}
