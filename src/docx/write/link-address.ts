// RFC 3986, with letters of other scripts as they are (RFC 3987), without user information and
// addresses in brackets. Word calls a file broken whose links are no addresses.
const CHARACTER = "(?:%[0-9A-Fa-f]{2}|[\\p{L}\\p{N}\\p{M}\\-._~!$&'()*+,;=:@/])";
const HOST = "[\\p{L}\\p{N}\\p{M}\\-.]+(?::\\d{1,5})?";
const WEB = new RegExp(
  `^https?://${HOST}(?:/${CHARACTER}*)?(?:\\?(?:${CHARACTER}|\\?)*)?(?:#(?:${CHARACTER}|\\?)*)?$`,
  "iu",
);
const MAIL = /^mailto:(?:%[0-9A-Fa-f]{2}|[\p{L}\p{N}\-._~!$&'*+=])+@[\p{L}\p{N}\p{M}\-.]+$/iu;

/** Word opens no longer ones. */
const MOST_CHARACTERS = 2079;

/**
 * Whether a link may lead there: to a page or a mailbox, stated in full. Anything else, above
 * all a file or a program, is written as text.
 */
export function isLinkAddress(address: string): boolean {
  return address.length <= MOST_CHARACTERS && (WEB.test(address) || MAIL.test(address));
}
