import { LitElement, html } from "lit"
import "@shoelace-style/shoelace/dist/themes/light.css"
import "@shoelace-style/shoelace/dist/components/checkbox/checkbox.js"
import "@shoelace-style/shoelace/dist/components/input/input.js"
import "@shoelace-style/shoelace/dist/components/option/option.js"
import "@shoelace-style/shoelace/dist/components/radio/radio.js"
import "@shoelace-style/shoelace/dist/components/radio-group/radio-group.js"
import "@shoelace-style/shoelace/dist/components/select/select.js"
import "@shoelace-style/shoelace/dist/components/switch/switch.js"
import "@shoelace-style/shoelace/dist/components/textarea/textarea.js"
import { tellState } from "./app-state"

let held = ""
class ClinicField extends LitElement {
  override render() {
    return html`<label
      >First name
      <input
        .value=${held}
        @input=${(event: InputEvent) => {
          held = (event.target as HTMLInputElement).value
          this.requestUpdate()
        }}
    /></label>`
  }
}
customElements.define("clinic-field", ClinicField)
tellState("lit-text", () => held)

// What an app hears: the component's own events.
const heard: Record<string, unknown> = {}
for (const id of ["sl-input", "sl-textarea", "sl-date", "sl-select", "sl-radio", "sl-checkbox", "sl-switch"]) {
  const place = document.getElementById(id)!
  const keep = (event: Event) => {
    const element = event.target as HTMLElement & { value: unknown; checked: boolean }
    heard[id] = /checkbox|switch/.test(id) ? element.checked : element.value
  }
  for (const name of ["sl-input", "sl-change"]) place.addEventListener(name, keep)
  tellState(id, () => heard[id] ?? (/checkbox|switch/.test(id) ? false : ""))
}
