/** The browser's build of mammoth has no types of its own. */
declare module "mammoth/mammoth.browser.min.js" {
  type Mammoth = {
    convertToHtml: (input: { arrayBuffer: ArrayBuffer }, options: { externalFileAccess: boolean }) => Promise<{ value: string }>
  }
  const mammoth: Mammoth
  export = mammoth
}
