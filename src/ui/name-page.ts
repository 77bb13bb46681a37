/** Tells the browser and screen readers the language and the name of an extension's page. */
export const namePage = (title: string): void => {
  document.documentElement.lang = "en"
  document.title = title
}
