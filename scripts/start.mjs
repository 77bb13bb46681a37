/**
 * `npm start`: on a machine that has Node and nothing else, installs what is missing, builds Deskhand, and shows the morning's main job
 * on a demonstration clinic. Without a display, or with `npm start -- --unseen`, it does so unseen and leaves pictures in `screenshots/`.
 */
import { ensureBrowser } from "./setup/find-browser.mjs"
import { installPackages } from "./setup/install-packages.mjs"
import { tool } from "./setup/run.mjs"

const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const isUnseen = !hasDisplay || Boolean(process.env.CI) || process.argv.includes("--unseen")

try {
  console.log("Looking for what Deskhand needs; the first time takes a minute or two.")
  await installPackages("")
  process.env.CHROME_PATH = await ensureBrowser("chrome")
  console.log("Building the extension.")
  const { code } = await tool("tsx", ["scripts/show-morning.ts", ...(isUnseen ? ["--unseen"] : [])], { isShown: true, minutes: Infinity })
  process.exitCode = code === 0 ? 0 : 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
