type Step = "over" | "down" | "up" | "click"

/** The events of a mouse on one element, as far as `steps` goes. Only ever used on a drop-down in hand and its own options. */
export const mouse = (element: HTMLElement, steps: Step[]): void => {
  const { left, top, width, height } = element.getBoundingClientRect()
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    clientX: left + width / 2,
    clientY: top + height / 2,
    button: 0
  }
  const pointer = (type: string, buttons: number) =>
    element.dispatchEvent(new PointerEvent(type, { ...at, buttons, pointerId: 1, pointerType: "mouse", isPrimary: true }))
  const plain = (type: string, buttons: number) => element.dispatchEvent(new MouseEvent(type, { ...at, buttons, detail: 1 }))
  for (const step of steps) {
    if (step === "over") for (const type of ["over", "enter", "move"]) void (pointer(`pointer${type}`, 0), plain(`mouse${type}`, 0))
    else if (step === "click") plain("click", 0)
    else void (pointer(`pointer${step}`, step === "down" ? 1 : 0), plain(`mouse${step}`, step === "down" ? 1 : 0))
  }
}
