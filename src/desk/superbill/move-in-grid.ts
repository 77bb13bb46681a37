import type { KeyboardEvent } from "react"

const isAtStart = (input: HTMLInputElement): boolean => input.selectionStart === 0 && (input.selectionEnd === 0 || isWhole(input))
const isAtEnd = (input: HTMLInputElement): boolean =>
  input.selectionEnd === input.value.length && (input.selectionStart === input.value.length || isWhole(input))
const isWhole = (input: HTMLInputElement): boolean => input.selectionStart === 0 && input.selectionEnd === input.value.length

const stand = (input: HTMLInputElement | undefined): boolean => {
  if (!input) return false
  input.focus()
  input.select()
  return true
}

/**
 * Keys of a sheet among the inputs marked `data-cell` inside `[data-line]` rows: up and down to the same column, left and right at the
 * ends of a text to the neighbour, Enter on to the next and, after the last column of the last line, `more`.
 */
export const moveInGrid = (event: KeyboardEvent<HTMLElement>, edges: { last: string }, more: () => void): void => {
  const input = event.target
  if (!(input instanceof HTMLInputElement) || input.dataset["cell"] === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[data-cell]")]
  const column = cells.filter((cell) => cell.dataset["cell"] === input.dataset["cell"])
  const here = cells.indexOf(input)
  const row = column.indexOf(input)
  const isLast = row === column.length - 1
  const move = (): boolean => {
    switch (event.key) {
      case "ArrowUp":
        return stand(column[row - 1])
      case "ArrowDown":
        return stand(column[row + 1])
      case "ArrowLeft":
        return isAtStart(input) && stand(cells[here - 1])
      case "ArrowRight":
        return isAtEnd(input) && stand(cells[here + 1])
      case "Enter":
        if (event.shiftKey) return stand(cells[here - 1])
        if (isLast && input.dataset["cell"] === edges.last) {
          more()
          return true
        }
        return stand(cells[here + 1])
      default:
        return false
    }
  }
  if (move()) event.preventDefault()
}
