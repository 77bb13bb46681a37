import type { WriteOrder } from "../../src/autofill/plan"

/** One widget: which box of which page, what is written, and what the page's own app must then hold. */
export type WidgetRow = {
  /** Also the name under which the page tells its state. */
  name: string
  page: string
  /** Package whose version is told; "" for plain HTML. */
  from: string
  /** The box, or any element of it; ` >>> ` steps into an open shadow root. */
  at: string
  write:
    | { kind: "type"; text: string }
    | { kind: "choose"; text: string }
    | { kind: "pick"; texts: string[] }
    | { kind: "tick"; checked: boolean }
  as: WriteOrder["expectKind"]
  /** What the app holds afterwards. */
  holds: unknown
  overwrite?: boolean
  /** What must be reported; "filled" where nothing else is said. */
  report?: string
  /** Several boxes of one widget: only the last of them is compared with the app. */
  isPart?: boolean
  /** What the app holds once the box is emptied, where that is not what it held at first. */
  emptied?: unknown
}

type More = Partial<Pick<WidgetRow, "at" | "overwrite" | "report" | "isPart" | "as" | "emptied">> & { state?: string }

const rows: WidgetRow[] = []
const on = (page: string, from: string) => {
  const add = (name: string, write: WidgetRow["write"], as: WidgetRow["as"], holds: unknown, { state, ...more }: More = {}) =>
    void rows.push({
      name: state ?? name,
      page,
      from,
      at: `#${name} input, #${name} textarea, #${name} select, #${name} [contenteditable]`,
      write,
      as,
      holds,
      ...more
    })
  return {
    text: (name: string, text: string, holds: unknown = text, more?: More) => add(name, { kind: "type", text }, "text", holds, more),
    phone: (name: string, text: string, holds: unknown, more?: More) => add(name, { kind: "type", text }, "phone", holds, more),
    digits: (name: string, text: string, holds: unknown = text, more?: More) => add(name, { kind: "type", text }, "digits", holds, more),
    date: (name: string, text: string, more?: More) => add(name, { kind: "type", text }, "date", "1985-03-04", more),
    dateAs: (name: string, text: string, holds: string, more?: More) => add(name, { kind: "type", text }, "date", holds, more),
    choose: (name: string, text: string, holds: unknown, more?: More) => add(name, { kind: "choose", text }, "choice", holds, more),
    pick: (name: string, texts: string[], holds: unknown, more?: More) =>
      add(name, { kind: "pick", texts }, "choice", holds, {
        at: `#${name} [role=combobox], #${name} [aria-haspopup=listbox], #${name} input`,
        ...more
      }),
    tick: (name: string, more?: More) => add(name, { kind: "tick", checked: true }, "tick", true, more)
  }
}

const texas = ["Texas", "TX"]
const kansas = ["Kansas", "KS"]

const plain = on("plain", "")
plain.text("plain-text", "Rosa")
plain.text("plain-textarea", "12 Elm Street\nApt 4", "12 Elm Street\nApt 4")
plain.text("plain-email", "rosa@example.org")
plain.phone("plain-reformat", "(555) 555-0123", "555.555.0123")
plain.text("plain-upper", "Austin", "AUSTIN")
plain.date("plain-date", "03/04/1985")
plain.text("plain-month", "2026-03")
plain.text("plain-time", "14:30")
plain.digits("plain-number", "4")
plain.choose("plain-select", "Female", "2")
plain.choose("plain-optgroup", "TX", "TX")
plain.choose("plain-radio", "Married", "M")
plain.choose("plain-radio-hidden", "Spanish", "es")
plain.tick("plain-checkbox")
plain.text("plain-datalist", "Aetna")
plain.text("plain-editable", "12 Elm Street", "12 Elm Street", { at: "#plain-editable [contenteditable]" })
plain.digits("plain-maxlength", "78701")
plain.digits("plain-autotab", "555", "555-555-0123", { at: "#plain-autotab input:nth-child(1)", isPart: true })
plain.digits("plain-autotab", "555", "555-555-0123", { at: "#plain-autotab input:nth-child(2)", isPart: true })
plain.digits("plain-autotab", "0123", "555-555-0123", { at: "#plain-autotab input:nth-child(3)" })
plain.text("plain-rejects", "G-100", "", { report: "not-taken" })
plain.text("plain-trims", "W12345678", "W123", { report: "changed-by-page" })
plain.choose("plain-remover", "Self", "18")
plain.text("plain-removed", "Alvarez", null, { report: "gone" })
plain.text("plain-clears", "Acme Mills", "", { report: "changed-by-page" })
plain.text("plain-rewrites", "Jr", "Esq", { report: "changed-by-page" })
plain.choose("plain-country", "United States", "US")
plain.choose("plain-cascade", "Texas", "TX")
plain.text("plain-throws", "Welder")
plain.text("plain-prefilled", "Maria", "Lee", { report: "not-empty" })
plain.text("plain-overwrite", "Alvarez", "Alvarez", { overwrite: true })
plain.choose("plain-overwrite-select", "Silver", "b", { overwrite: true })
plain.text("plain-hidden", "Rosie", "", { report: "hidden" })
plain.text("plain-password", "not-a-name", "", { report: "protected" })
plain.text("plain-disabled", "A-1", "", { report: "disabled" })
plain.choose("plain-options-gone", "Alpha", "", { report: "no-option" })
plain.choose("plain-autosubmit", "Travis", "Travis")
plain.choose("plain-aria-radio", "No", "no", { at: "#plain-aria-radio [role=radio]" })
plain.tick("plain-aria-checkbox", { at: "#plain-aria-checkbox [role=checkbox]" })
plain.tick("plain-tick-group")

const fading = on("fading", "")
for (const [name, state] of Object.entries({ first: "Kansas", second: "Texas", named: "Kansas", late: "Texas" }))
  fading.pick(`fading-${name}`, [state], state, { at: `#fading-${name} .face` })

const react = on("react", "react")
react.text("react-controlled", "Alvarez")
react.text("react-upper", "Alvarez", "ALVAREZ")
react.text("react-refuses", "ABC", "", { report: "not-taken" })
react.choose("react-radio", "Female", "F")
const formik = on("react", "formik")
formik.text("formik-text", "Alvarez")
formik.date("formik-date", "1985-03-04")
formik.choose("formik-select", "Female", "F")
formik.choose("formik-radio", "spouse", "spouse")
formik.tick("formik-checkbox")
const hook = on("react", "react-hook-form")
hook.text("rhf-text", "Rosa")
hook.choose("rhf-select", "Texas", "TX")
hook.choose("rhf-radio", "Male", "M")
hook.tick("rhf-checkbox")
hook.text("rhf-controlled", "Austin")
const numbers = on("react", "react-number-format")
numbers.digits("number-pattern", "900-12-3456", "900123456")
numbers.phone("number-phone", "(555) 555-0123", "5555550123")
numbers.digits("number-numeric", "52000")
on("react", "react-phone-number-input").phone("react-phone-number", "(555) 555-0123", "+15555550123", {
  at: "#react-phone-number input[type=tel]"
})
on("react", "react-phone-input-2").phone("react-phone-2", "(555) 555-0123", "15555550123", {
  at: "#react-phone-2 input[type=tel]",
  overwrite: true,
  emptied: "1"
})
const inputMask = on("react", "@mona-health/react-input-mask")
inputMask.phone("react-input-mask", "(555) 555-0123", "(555) 555-0123")
inputMask.dateAs("react-input-mask-date", "03/04/1985", "03/04/1985")
on("react", "react-imask").digits("react-imask", "900-12-3456", "900123456")
const downshift = on("react", "downshift")
downshift.pick("downshift-combobox", kansas, "KS")
downshift.pick("downshift-select", kansas, "KS")
const reactSelect = on("react", "react-select")
reactSelect.pick("react-select", kansas, "KS")
reactSelect.pick("react-select-plain", texas, "TX")
reactSelect.pick("react-select-async", kansas, "KS")
reactSelect.pick("react-select-creatable", ["Virginia", "VA"], "VA")
reactSelect.pick("react-select-nooption", ["Ontario", "ON"], null, { report: "no-option" })
const reactDate = on("react", "react-datepicker")
reactDate.date("react-datepicker", "03/04/1985")
reactDate.date("react-datepicker-iso", "1985-03-04")

const aria = on("aria", "react-aria-components")
aria.text("aria-text", "Alvarez")
aria.digits("aria-number", "4", 4)
aria.pick("aria-select", kansas, "KS", { at: "#aria-select button" })
aria.pick("aria-combobox", kansas, "KS")
aria.digits("aria-datefield", "03", "1985-03-04", { at: "#aria-datefield [data-type=month]", isPart: true })
aria.digits("aria-datefield", "04", "1985-03-04", { at: "#aria-datefield [data-type=day]", isPart: true })
aria.digits("aria-datefield", "1985", "1985-03-04", { at: "#aria-datefield [data-type=year]" })
aria.choose("aria-radio", "Female", "F")
aria.tick("aria-checkbox")
on("aria", "@radix-ui/react-select").pick("radix-select", kansas, "KS", { at: "#radix-select button" })
on("aria", "@radix-ui/react-radio-group").choose("radix-radio", "Male", "M", { at: "#radix-radio [role=radio]" })
on("aria", "@radix-ui/react-checkbox").tick("radix-checkbox", { at: "#radix-checkbox [role=checkbox]" })
const headless = on("aria", "@headlessui/react")
headless.pick("headless-listbox", kansas, "KS", { at: "#headless-listbox button" })
headless.pick("headless-combobox", kansas, "KS")
headless.choose("headless-radio", "Male", "M", { at: "#headless-radio [role=radio]" })
headless.tick("headless-checkbox", { at: "#headless-checkbox [role=checkbox]" })

const mui = on("mui", "@mui/material")
mui.text("mui-text", "Alvarez")
mui.text("mui-multiline", "12 Elm Street")
mui.pick("mui-select", kansas, "KS", { at: "#mui-select [role=combobox]" })
mui.choose("mui-select-native", "Texas", "TX")
mui.pick("mui-autocomplete", kansas, "KS")
mui.text("mui-autocomplete-free", "Austin")
mui.choose("mui-radio", "Female", "F")
mui.tick("mui-checkbox")
mui.tick("mui-switch")
const muiX = on("mui", "@mui/x-date-pickers")
for (const [name, order] of [
  ["mui-datepicker", ["Month", "Day", "Year"]],
  ["mui-datepicker-open", ["Month", "Day", "Year"]],
  ["mui-datefield", ["Year", "Month", "Day"]]
] as const) {
  const digits = { Month: "03", Day: "04", Year: "1985" }
  order.forEach((part, at) =>
    muiX.digits(name, digits[part], "1985-03-04", { at: `#${name} [role=spinbutton][aria-label=${part}]`, isPart: at < 2 })
  )
}

const antd = on("antd", "antd")
antd.text("antd-form-text-at", "W12345678", "W12345678", { state: "antd-form-text" })
antd.pick("antd-form-select-at", ["Spouse", "01"], "01", { state: "antd-form-select" })
antd.text("antd-input", "Alvarez")
antd.text("antd-textarea", "12 Elm Street")
antd.digits("antd-number", "4", 4)
antd.pick("antd-select", texas, "TX")
antd.pick("antd-select-search", kansas, "KS")
antd.pick("antd-select-long", ["Plan 41"], "p41")
antd.text("antd-autocomplete", "Acme Health")
antd.choose("antd-radio", "Male", "M")
antd.choose("antd-radio-button", "Married", "M")
antd.tick("antd-checkbox")
antd.tick("antd-switch", { at: "#antd-switch [role=switch]" })
antd.date("antd-datepicker", "03/04/1985")
antd.date("antd-datepicker-iso", "1985-03-04")

const carbon = on("carbon", "@carbon/react")
carbon.text("carbon-text", "Alvarez")
carbon.text("carbon-textarea", "12 Elm Street")
carbon.digits("carbon-number", "4", 4)
carbon.pick("carbon-dropdown", kansas, "KS")
carbon.pick("carbon-combobox", kansas, "KS")
carbon.choose("carbon-select", "Self", "18")
carbon.choose("carbon-radio", "Male", "M")
carbon.tick("carbon-checkbox")
carbon.tick("carbon-toggle", { at: "#carbon-toggle [role=switch]" })
carbon.date("carbon-datepicker", "03/04/1985")
carbon.dateAs("carbon-date-simple", "03/04/1985", "03/04/1985")

const mantine = on("mantine", "@mantine/core")
mantine.text("mantine-text", "Alvarez")
mantine.text("mantine-textarea", "12 Elm Street")
mantine.digits("mantine-number", "4", 4)
mantine.pick("mantine-select", kansas, "KS")
mantine.pick("mantine-select-search", texas, "TX")
mantine.text("mantine-autocomplete", "Acme Health")
mantine.choose("mantine-native", "Texas", "TX")
mantine.choose("mantine-radio", "Male", "M")
mantine.tick("mantine-checkbox")
mantine.tick("mantine-switch")
const mantineDates = on("mantine", "@mantine/dates")
mantineDates.date("mantine-date", "03/04/1985")

const medplum = on("medplum", "@medplum/react")
medplum.text("medplum-given", "Rosa", "Rosa", { at: "#patient input[placeholder=Given]" })
medplum.text("medplum-family", "Alvarez", "Alvarez", { at: "#patient input[placeholder=Family]" })
medplum.pick("medplum-gender", ["Female", "female"], "female", { at: "#patient input[name=gender]" })
medplum.date("medplum-birthdate", "1985-03-04", { at: "#patient input[name=birthDate]" })
medplum.phone("medplum-phone", "(555) 555-0123", "(555) 555-0123", { at: "#patient input[placeholder=Value]" })
medplum.text("medplum-line", "12 Elm Street", "12 Elm Street", { at: '#patient input[placeholder="Line 1"]' })
medplum.text("medplum-city", "Austin", "Austin", { at: "#patient input[placeholder=City]" })
medplum.tick("medplum-active", { at: "#patient input[name=active]" })
medplum.text("medplum-subscriber-id", "W12345678", "W12345678", { at: "#coverage input[name=subscriberId]" })
medplum.pick("medplum-coverage-status", ["Active", "active"], "active", { at: "#coverage input[name=status]" })
medplum.text("medplum-dependent", "01", "01", { at: "#coverage input[name=dependent]" })
medplum.text("medplum-q-member", "W12345678", "W12345678", { at: "#questions input[name=member]" })
medplum.choose("medplum-q-holder", "Self", "Self", { at: "#questions input[type=radio]" })
medplum.date("medplum-q-start", "1985-03-04", { at: "#questions input[type=date]" })
medplum.tick("medplum-q-secondary", { at: "#questions input[type=checkbox]" })

const vue = on("vue", "vue")
vue.text("vue-text", "Alvarez")
vue.text("vue-lazy", "Rosa")
vue.text("vue-trim", "Austin")
vue.text("vue-textarea", "12 Elm Street")
vue.date("vue-date", "1985-03-04")
vue.choose("vue-select", "Female", "F")
vue.choose("vue-radio", "Married", "M")
vue.tick("vue-checkbox")

const vuetify = on("vuetify", "vuetify")
vuetify.text("vuetify-text", "Alvarez")
vuetify.text("vuetify-textarea", "12 Elm Street")
vuetify.pick("vuetify-select", ["Kansas"], "Kansas", { at: "#vuetify-select input" })
vuetify.pick("vuetify-autocomplete", ["Kansas"], "Kansas", { at: "#vuetify-autocomplete input" })
vuetify.text("vuetify-combobox", "Austin")
vuetify.choose("vuetify-radio", "Male", "M")
vuetify.tick("vuetify-checkbox")
vuetify.tick("vuetify-switch")
vuetify.date("vuetify-date", "03/04/1985")

const element = on("element", "element-plus")
element.text("element-input", "Alvarez")
element.text("element-textarea", "12 Elm Street")
element.pick("element-select", kansas, "KS")
element.pick("element-select-filter", texas, "TX")
element.choose("element-radio", "Male", "M")
element.choose("element-radio-button", "Married", "M")
element.tick("element-checkbox")
element.tick("element-switch")
element.date("element-date", "03/04/1985")
element.text("element-autocomplete", "Acme Health")

const prime = on("primevue", "primevue")
prime.text("prime-text", "Alvarez")
prime.phone("prime-mask", "(555) 555-0123", "(555) 555-0123")
prime.digits("prime-number", "4", 4)
prime.pick("prime-select", kansas, "KS")
prime.pick("prime-select-filter", texas, "TX")
prime.choose("prime-radio", "Male", "M")
prime.tick("prime-checkbox")
prime.tick("prime-switch")
prime.date("prime-date", "03/04/1985")
prime.text("prime-autocomplete", "Acme Health")

const ng = on("angular", "@angular/forms")
ng.text("ng-text", "Alvarez")
ng.text("ng-blur", "Rosa")
ng.choose("ng-select", "Female", "F")
ng.choose("ng-radio", "Married", "M")
ng.tick("ng-checkbox")
ng.text("ng-model", "Austin")
ng.choose("ng-model-select", "Texas", "TX")
ng.date("ng-model-date", "1985-03-04")
const mat = on("angular", "@angular/material")
mat.text("mat-input", "Alvarez")
mat.pick("mat-select", kansas, "KS", { at: "#mat-select [role=combobox]" })
mat.pick("mat-autocomplete", ["Kansas"], "Kansas")
mat.choose("mat-radio", "Male", "M")
mat.tick("mat-checkbox")
mat.tick("mat-toggle", { at: "#mat-toggle [role=switch]" })
mat.date("mat-date", "03/04/1985")
const ngSelect = on("angular", "@ng-select/ng-select")
ngSelect.pick("ngs-select", kansas, "KS")
ngSelect.pick("ngs-plain", texas, "TX")

const jqueryUi = on("jquery", "jquery-ui")
jqueryUi.date("jqui-date", "03/04/1985")
jqueryUi.date("jqui-date-iso", "1985-03-04")
jqueryUi.text("jqui-autocomplete", "Acme Health")
jqueryUi.choose("jqui-selectmenu", "Female", "F")
const select2 = on("jquery", "select2")
select2.choose("select2", "Kansas", "KS")
select2.pick("select2-ajax", ["Cigna", "62308"], "62308", { at: "#select2-ajax [role=combobox]" })
on("jquery", "chosen-js").choose("chosen", "Texas", "TX")
on("jquery", "@selectize/selectize").pick("selectize", texas, "TX", { at: "#selectize select" })
const inputmask = on("jquery", "inputmask")
inputmask.phone("inputmask-phone", "(555) 555-0123", "5555550123")
inputmask.digits("inputmask-ssn", "900-12-3456", "900123456")
inputmask.dateAs("inputmask-date", "03/04/1985", "03/04/1985")
on("jquery", "bootstrap-datepicker").date("bootstrap-datepicker", "03/04/1985")

on("masks", "inputmask").text("inputmask-plain", "WAB1234", "WAB1234")
const imask = on("masks", "imask")
imask.phone("imask-phone", "(555) 555-0123", "5555550123")
imask.date("imask-date", "03/04/1985")
const cleave = on("masks", "cleave.js")
cleave.date("cleave-date", "03/04/1985")
cleave.phone("cleave-phone", "(555) 555-0123", "(555) 555-0123")
on("masks", "cleave-zen").digits("cleave-zen", "900-12-3456", "900-12-3456")
const flatpickr = on("masks", "flatpickr")
flatpickr.date("flatpickr", "03/04/1985")
flatpickr.date("flatpickr-typed", "03/04/1985")
flatpickr.date("flatpickr-alt", "03/04/1985", { at: "#flatpickr-alt input:not([type=hidden])" })
const tom = on("masks", "tom-select")
tom.choose("tom-select", "Texas", "TX")
tom.pick("tom-input", ["Cigna", "62308"], "62308", { at: "#tom-input [role=combobox]" })

const inDialog = on("dialog", "flatpickr")
inDialog.date("dialog-date", "03/04/1985")
on("dialog", "tom-select").choose("dialog-select", "Texas", "TX")
on("dialog", "tom-select").pick("dialog-no-option", ["Ontario Health"], "", {
  at: "#dialog-no-option [role=combobox]",
  report: "no-option"
})

on("elements", "lit").text("lit-text", "Rosa", "Rosa", { at: "#lit-text >>> input" })
const shoelace = on("elements", "@shoelace-style/shoelace")
shoelace.text("sl-input", "Alvarez", "Alvarez", { at: "#sl-input sl-input >>> input" })
shoelace.text("sl-textarea", "12 Elm Street", "12 Elm Street", { at: "#sl-textarea sl-textarea >>> textarea" })
shoelace.date("sl-date", "1985-03-04", { at: "#sl-date sl-input >>> input" })
shoelace.pick("sl-select", texas, "TX", { at: "#sl-select sl-select >>> [role=combobox]" })
shoelace.choose("sl-radio", "Male", "M", { at: "#sl-radio sl-radio" })
shoelace.tick("sl-checkbox", { at: "#sl-checkbox sl-checkbox >>> input" })
shoelace.tick("sl-switch", { at: "#sl-switch sl-switch >>> input" })

const uswds = on("uswds", "@uswds/uswds")
uswds.text("uswds-text", "Alvarez")
uswds.date("uswds-date-picker", "03/04/1985", { at: "#uswds-date-picker .usa-date-picker__external-input" })
uswds.choose("uswds-combo", "Kansas", "KS", { at: "#uswds-combo select" })
uswds.digits("uswds-mask", "900-12-3456", "900-12-3456")
uswds.choose("uswds-memorable", "03 - March", "3", { at: "#u5", state: "uswds-memorable-month" })
uswds.digits("uswds-memorable", "4", "4", { at: "#u6", state: "uswds-memorable-day" })
uswds.digits("uswds-memorable", "1985", "1985", { at: "#u7", state: "uswds-memorable-year" })
uswds.choose("uswds-radio", "Male", "M")
uswds.tick("uswds-checkbox")

const svelte = on("svelte", "svelte")
svelte.text("svelte-text", "Alvarez")
svelte.digits("svelte-number", "4", 4)
svelte.date("svelte-date", "1985-03-04")
svelte.choose("svelte-select", "Female", "F")
svelte.choose("svelte-radio", "Married", "M")
svelte.tick("svelte-checkbox")

export const widgetRows: readonly WidgetRow[] = rows
