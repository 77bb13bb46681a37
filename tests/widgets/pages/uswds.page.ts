import "../node_modules/@uswds/uswds/dist/js/uswds.min.js"
import { tellState } from "./app-state"

const by = <E extends HTMLElement = HTMLInputElement>(css: string) => document.querySelector<E>(css)
tellState("uswds-text", () => by("#u1")!.value)
// The picker keeps its own internal box in ISO form; that is what the form sends.
tellState("uswds-date-picker", () => by(".usa-date-picker__internal-input")!.value)
tellState("uswds-combo", () => by<HTMLSelectElement>("#uswds-combo select")!.value)
tellState("uswds-mask", () => by("#uswds-mask input")!.value)
tellState("uswds-memorable-month", () => by("#u5")!.value)
tellState("uswds-memorable-day", () => by("#u6")!.value)
tellState("uswds-memorable-year", () => by("#u7")!.value)
tellState("uswds-radio", () => by("[name=u8]:checked")?.value ?? null)
tellState("uswds-checkbox", () => by("#u10")!.checked)
