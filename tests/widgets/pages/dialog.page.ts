import flatpickr from "flatpickr"
import "flatpickr/dist/flatpickr.css"
import TomSelect from "tom-select"
import "tom-select/dist/css/tom-select.css"
import { dayOf, tellState } from "./app-state"

// The page's own dialog closes at Escape, as dialogs do: a widget's list must be closed without it.
let isOpen = true
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") isOpen = false
})
const whileOpen = (name: string, get: () => unknown) => tellState(name, () => (isOpen ? get() : "the dialog was closed"))

const date = flatpickr("#dialog-date input", { allowInput: true, dateFormat: "m/d/Y" }) as flatpickr.Instance
whileOpen("dialog-date", () => dayOf(date.selectedDates[0]))
const select = new TomSelect("#ds", {})
whileOpen("dialog-select", () => select.getValue())
const payer = new TomSelect("#dn", {
  maxItems: 1,
  valueField: "id",
  labelField: "name",
  searchField: ["name"],
  options: [{ id: "60054", name: "Aetna" }]
})
whileOpen("dialog-no-option", () => payer.getValue())
