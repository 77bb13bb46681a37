import { tellState } from "./app-state"

// A plain form has no model but its own boxes: what it would send is the state.
const form = document.getElementById("reg") as HTMLFormElement
const box = (id: string) => document.querySelector<HTMLInputElement>(`#${id} input, #${id} select, #${id} textarea`)
for (const place of form.querySelectorAll<HTMLElement>("[id^=plain-]")) {
  tellState(place.id, () => {
    if (!place.isConnected) return null
    const radio = place.querySelector<HTMLInputElement>("input[type=radio]")
    if (radio) return new FormData(form).get(radio.name)
    if (place.id === "plain-autotab") return [...place.querySelectorAll("input")].map((input) => input.value).join("-")
    const element = box(place.id)
    if (element?.type === "checkbox") return element.checked
    if (element) return element.value
    const role = place.querySelector("[aria-checked]")
    if (role) return place.querySelector("[aria-checked=true]")?.getAttribute("data-v") ?? role.getAttribute("aria-checked") === "true"
    return place.querySelector("[contenteditable]")?.textContent ?? null
  })
}
