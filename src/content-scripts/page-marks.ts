import { markBoxes } from "./overlay/mark-boxes"

/** The script of the marks, put into a frame only when marks are asked for. A second injection keeps the marks that stand. */
if (!Object.hasOwn(globalThis, "deskhandMarks")) Object.defineProperty(globalThis, "deskhandMarks", { value: markBoxes(window) })
