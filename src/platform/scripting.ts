/** Which frames of a tab: every one the browser grants, or one document (by frame where the browser does not number documents). */
export type FrameTarget = { tabId: number; frame: "all" | { frameId: number; documentId: string | null } }

export type FrameAnswer<T> = { frameId: number; documentId: string | null; result: T }

const targetOf = ({ tabId, frame }: FrameTarget): chrome.scripting.InjectionTarget => {
  if (frame === "all") return { tabId, allFrames: true }
  // A document's number dies with it, so nothing meant for one page can reach the next one in the same frame.
  return frame.documentId === null ? { tabId, frameIds: [frame.frameId] } : { tabId, documentIds: [frame.documentId] }
}

/** Puts a packaged script (`url:` import of plasmo) into frames. Rejects when the browser does not grant the page. */
export const putScript = async (target: FrameTarget, file: string): Promise<void> => {
  await chrome.scripting.executeScript({ target: targetOf(target), files: [new URL(file, chrome.runtime.getURL("/")).pathname.slice(1)] })
}

/**
 * Runs `func` in the isolated world of frames. It is sent as text: it may use its arguments and the frame's globals, nothing
 * around it. Frames that failed or answered nothing are left out; the answers are unchecked. Rejects when no frame can be reached.
 */
export const callInFrames = async <A extends unknown[], T>(
  target: FrameTarget,
  func: (...args: A) => T,
  args: A
): Promise<FrameAnswer<Awaited<T>>[]> => {
  const answers = await chrome.scripting.executeScript({ target: targetOf(target), func, args })
  return answers
    .filter((answer) => answer.result !== undefined && answer.result !== null)
    .map((answer) => ({ frameId: answer.frameId, documentId: answer.documentId ?? null, result: answer.result as Awaited<T> }))
}
