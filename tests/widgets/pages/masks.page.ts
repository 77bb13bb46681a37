import Cleave from "cleave.js"
import { formatGeneral, registerCursorTracker } from "cleave-zen"
import flatpickr from "flatpickr"
import "flatpickr/dist/flatpickr.css"
import IMask from "imask"
import Inputmask from "inputmask"
import TomSelect from "tom-select"
import "tom-select/dist/css/tom-select.css"
import { dayOf, tellState } from "./app-state"

const at = (id: string) => document.querySelector<HTMLInputElement>(`#${id} input`)!

const phone = IMask(at("imask-phone"), { mask: "(000) 000-0000" })
tellState("imask-phone", () => phone.unmaskedValue)
const born = IMask(at("imask-date"), {
  mask: Date,
  pattern: "m/`d/`Y",
  lazy: false,
  min: new Date(1900, 0, 1),
  max: new Date(2100, 0, 1),
  format: (d: Date | null) =>
    d ? `${String(d.getMonth() + 1).padStart(2, "0")}/${String(d.getDate()).padStart(2, "0")}/${d.getFullYear()}` : "",
  parse: (text: string) => new Date(+text.slice(6), +text.slice(0, 2) - 1, +text.slice(3, 5))
})
tellState("imask-date", () => dayOf(born.typedValue))

const cleaved = new Cleave(at("cleave-date"), { date: true, datePattern: ["m", "d", "Y"] })
tellState("cleave-date", () => cleaved.getISOFormatDate())
const cleavedPhone = new Cleave(at("cleave-phone"), { numericOnly: true, blocks: [0, 3, 3, 4], delimiters: ["(", ") ", "-"] })
tellState("cleave-phone", () => cleavedPhone.getFormattedValue())
let zen = ""
registerCursorTracker({ input: at("cleave-zen"), delimiter: "-" })
at("cleave-zen").addEventListener("input", (event) => {
  const box = event.target as HTMLInputElement
  box.value = zen = formatGeneral(box.value, { blocks: [3, 2, 4], delimiter: "-", numericOnly: true })
})
tellState("cleave-zen", () => zen)
Inputmask("AAA-9999").mask(at("inputmask-plain"))
tellState("inputmask-plain", () =>
  (at("inputmask-plain") as unknown as { inputmask: { unmaskedvalue(): string } }).inputmask.unmaskedvalue()
)

const readOnly = flatpickr(at("flatpickr"), { allowInput: false, dateFormat: "m/d/Y" })
tellState("flatpickr", () => dayOf(readOnly.selectedDates[0]))
const typed = flatpickr(at("flatpickr-typed"), { allowInput: true, dateFormat: "m/d/Y" })
tellState("flatpickr-typed", () => dayOf(typed.selectedDates[0]))
const alt = flatpickr(at("flatpickr-alt"), { altInput: true, altFormat: "F j, Y", dateFormat: "Y-m-d", allowInput: true })
tellState("flatpickr-alt", () => dayOf(alt.selectedDates[0]))

const tom = new TomSelect("#ts", {})
tellState("tom-select", () => tom.getValue())
const tomInput = new TomSelect("#ti", {
  maxItems: 1,
  valueField: "id",
  labelField: "name",
  searchField: ["name"],
  options: [
    { id: "60054", name: "Aetna" },
    { id: "62308", name: "Cigna" }
  ]
})
tellState("tom-input", () => tomInput.getValue())
