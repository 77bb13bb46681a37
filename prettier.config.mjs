/** The one formatter; ESLint holds no opinion on layout. */
export default {
  semi: false,
  singleQuote: false,
  printWidth: 140,
  trailingComma: "none"
}
