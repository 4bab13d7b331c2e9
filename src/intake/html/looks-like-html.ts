/** Whether the first characters of a file whose name does not say it show an HTML page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s{0,200}(?:<!--.{0,500}?-->\s{0,200})?<(?:!doctype\s{1,5}html|html|head|body)\b/is.test(
    text.slice(0, 1000),
  )
}
