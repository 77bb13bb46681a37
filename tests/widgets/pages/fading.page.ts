import { tellState } from "./app-state"

// Lists that stay on show for a while after the choice, as an animation keeps them: the next box must not take its choice there.
const states = ["Arizona", "Kansas", "Texas"]

for (const place of document.querySelectorAll<HTMLElement>(".pick")) {
  const face = place.querySelector<HTMLElement>(".face")!
  const list = document.createElement("ul")
  list.hidden = true
  list.id = face.getAttribute("aria-controls") ?? ""
  list.setAttribute("role", "listbox")
  let chosen = ""
  for (const state of states) {
    const option = document.createElement("li")
    option.setAttribute("role", "option")
    option.textContent = state
    option.addEventListener("click", () => {
      chosen = state
      face.textContent = state
      list.hidden = true
      // One frame out of sight before the animation begins, as Vuetify has it.
      setTimeout(() => {
        list.hidden = false
        list.classList.add("away")
      }, 30)
      setTimeout(() => (list.hidden = true), 350)
    })
    list.append(option)
  }
  place.append(list)
  // The list of the last box asks a server first.
  const wait = place.id === "fading-late" ? 150 : 0
  face.addEventListener("click", () =>
    setTimeout(() => {
      list.classList.remove("away")
      list.hidden = false
    }, wait)
  )
  tellState(place.id, () => chosen)
}
