// Runs in the page before all else: notes what a fill must never do. A form that is held back does not reach this listener.
window.forbidden = []
window.addEventListener("submit", () => window.forbidden.push("a form was sent"))
window.addEventListener("keydown", (event) => event.key === "Enter" && window.forbidden.push("Enter was pressed"), true)
for (const type of ["click", "mousedown"]) {
  window.addEventListener(
    type,
    (event) => {
      const isElement = (place) => place instanceof Element
      const button = event.composedPath().find((place) => isElement(place) && place.matches("button,a[href],[type=submit],[role=button]"))
      const isHarmless = button?.matches("[role=combobox],[role=radio],[role=checkbox],[role=switch],[aria-haspopup]")
      if (button && !isHarmless) window.forbidden.push(`a button was pressed: ${button.outerHTML.slice(0, 120)}`)
    },
    true
  )
}
