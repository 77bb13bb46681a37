/** Address inside the extension of a script or text that the bundler packs on its own. */
declare module "url:*" {
  const address: string
  export = address
}
