/** An address that may become a link: http and https alone. Others are shown as text, or not at all. */
export function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return address
}
