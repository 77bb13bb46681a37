/**
 * What the code of `src` may not name, each with what to use instead. A ban without a way to go only teaches people to switch it off.
 */

const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection"].map((name) => ({
  name,
  message:
    'Deskhand makes no network call. Data that ships with it is imported (`import list from "./list.json"`) or read by src/platform/packaged-text.ts.'
}))

const everywhere = [
  ...network,
  { name: "eval", message: "Rules are data: write a table and a small function that reads it." },
  { name: "Function", message: "Rules are data: write a table and a small function that reads it." },
  {
    name: "console",
    message: "Nothing is logged, a log could hold a patient. Answer with fail(code, sentence) of src/messaging/outcome.ts."
  },
  { name: "localStorage", message: "Settings and site maps: src/storage. The patient in hand: session memory, kept by the background." },
  { name: "sessionStorage", message: "The patient in hand lives in session memory, kept by the background; ask by a message." }
]

const browser = ["chrome", "browser"].map((name) => ({
  name,
  message: "The browser's own calls stand in src/platform (and the entries' index files): call a function from there, or add one."
}))

const dom = [
  "window",
  "document",
  "navigator",
  "location",
  "history",
  "self",
  "indexedDB",
  "crypto",
  "performance",
  "setTimeout",
  "setInterval",
  "requestAnimationFrame",
  "queueMicrotask",
  "process",
  "Buffer",
  "Element",
  "HTMLElement",
  "Node",
  "Event",
  "Document",
  "DOMParser"
].map((name) => ({ name, message: "A pure folder sees no page, clock or machine: take what is needed as an argument." }))

const clock = "A pure folder has no clock: take `asOf` (a calendar date) as an argument."

const pureProperties = [
  { object: "Date", property: "now", message: clock },
  { object: "Math", property: "random", message: "A pure folder gives the same answer every time: take the choice as an argument." }
]

const properties = [
  ...["globalThis", "window", "self"].flatMap((object) => [
    ...["chrome", "browser"].map((property) => ({ object, property, message: browser[0].message })),
    { object, property: "fetch", message: network[0].message }
  ]),
  { property: "sendBeacon", message: network[0].message },
  { object: "document", property: "write", message: "Build elements and set textContent." },
  { object: "document", property: "cookie", message: "Cookies are the page's; settings live in src/storage." },
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"].map((property) => ({
    property,
    message: "Markup from text is how a page gets in. Set textContent, build elements, or render with React."
  }))
]

export const zodBraces = {
  selector:
    ":matches(ImportDeclaration[source.value=/^zod(\\u002f|$)/] > :not(ImportNamespaceSpecifier)[type=/Specifier$/], ExportNamedDeclaration[source.value=/^zod(\\u002f|$)/], ExportAllDeclaration[source.value=/^zod(\\u002f|$)/])",
  message: 'The bundler loses zod imported by braces, without an error. Write `import * as z from "zod"`.'
}

/** Names that hold what somebody typed. An error travels further than the screen it was made for. */
const holdsValue = "/^(value|values|text|now|would|wrote|typed|pasted|draft|record|onPage|inHand|ssn|birthDate|memberId)$/"

const syntax = [
  zodBraces,
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Render the text as text; for bold and lists build React elements."
  },
  {
    selector: `:matches(NewExpression[callee.name=/Error$/], CallExpression[callee.name=/^(fail|Error)$/]) :matches(TemplateLiteral, BinaryExpression[operator='+']) > :matches(Identifier[name=${holdsValue}], MemberExpression[property.name=${holdsValue}])`,
    message: "An error carries the field's name, never what was typed in it: `fail(code, sentence, [fieldName])`."
  },
  {
    selector: "ImportExpression[source.type!='Literal']",
    message: "No code is loaded by a made-up name: import a file by its written path."
  },
  {
    selector: "CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type='Literal']",
    message: "Pass a function, not text to run."
  }
]

const unproved = [
  {
    selector:
      "TSNonNullExpression:not([expression.type='MemberExpression'][expression.computed=true]):not([expression.type='CallExpression'][expression.callee.property.name='at'])",
    message: "`!` is for a place in a list that the line before has proved (`parts[1]!`). Elsewhere say what happens when there is nothing."
  }
]

const pureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock }
]

/** Rules for a part of `src`. `seesBrowser`: may say `chrome`. `isPure`: no page, clock, chance or machine. `isTest`: may be sure of what it just made. `isSureOfPage`: may be sure of what the page's tree must hold. `readsPackage`: the one file that may `fetch`, from the package. */
export const bans = ({ seesBrowser = false, isPure = false, isTest = false, isSureOfPage = false, readsPackage = false } = {}) => ({
  "no-restricted-globals": [
    "error",
    ...everywhere.filter((it) => !(readsPackage && it.name === "fetch")),
    ...(seesBrowser ? [] : browser),
    ...(isPure ? dom : [])
  ],
  "no-restricted-properties": [
    "error",
    ...properties.filter((it) => !(seesBrowser && ["chrome", "browser"].includes(it.property))),
    ...(isPure ? pureProperties : [])
  ],
  "no-restricted-syntax": ["error", ...syntax, ...(isTest || isSureOfPage ? [] : unproved), ...(isPure ? pureSyntax : [])]
})
