import { accessSync, constants, existsSync } from "node:fs"
import { homedir } from "node:os"
import path from "node:path"
import { run } from "./run.mjs"

const windowsRoots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean)
const onWindows = (...paths) => windowsRoots.flatMap((place) => paths.map((it) => path.join(place, it)))
const onMac = (...paths) => paths.flatMap((it) => [path.join("/Applications", it), path.join(homedir(), "Applications", it)])

/** Chromium first: of the three, Google Chrome alone refuses an extension named on its command line. */
const places = {
  chrome: {
    setting: "CHROME_PATH",
    names: ["chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable", "google-chrome", "google-chrome-stable"],
    linux: ["/snap/bin/chromium", "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"],
    darwin: onMac(
      "Chromium.app/Contents/MacOS/Chromium",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "Google Chrome.app/Contents/MacOS/Google Chrome"
    ),
    win32: onWindows(
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "Google\\Chrome\\Application\\chrome.exe"
    ),
    packageName: "chromium",
    missing: "No Chrome, Chromium or Edge was found. Install one of them, or set CHROME_PATH to where it is."
  },
  firefox: {
    setting: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox"],
    linux: ["/snap/bin/firefox", "/usr/lib/firefox-esr/firefox-esr", "/usr/lib/firefox/firefox"],
    darwin: onMac("Firefox.app/Contents/MacOS/firefox", "Firefox ESR.app/Contents/MacOS/firefox"),
    win32: onWindows("Mozilla Firefox\\firefox.exe", "Mozilla Firefox ESR\\firefox.exe"),
    packageName: "firefox-esr",
    missing: "No Firefox was found. Install Firefox ESR, or set FIREFOX_PATH to where it is."
  }
}

const canRun = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (names) => names.flatMap((name) => (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name)))

/** Where a browser of this family is, null when there is none. Throws when the setting names a file that cannot be run. */
export const findBrowser = (family) => {
  const { setting, names, ...known } = places[family]
  const chosen = process.env[setting]
  if (chosen) {
    if (canRun(chosen)) return chosen
    throw new Error(`${setting} names ${chosen}, which cannot be run.`)
  }
  return [...(process.platform === "win32" ? [] : onPath(names)), ...(known[process.platform] ?? [])].find(canRun) ?? null
}

const canInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")

/** Finds a browser; as root on Debian installs it when there is none. Throws with what to install otherwise. */
export const ensureBrowser = async (family) => {
  const found = findBrowser(family)
  if (found) return found
  const { missing, packageName } = places[family]
  if (!canInstall()) throw new Error(missing)
  console.log(`installing ${packageName} (no such browser was found)`)
  const env = { DEBIAN_FRONTEND: "noninteractive" }
  await run("apt-get", ["update"], { env })
  const { code, output } = await run("apt-get", ["install", "-y", "--no-install-recommends", packageName], { env })
  const installed = code === 0 ? findBrowser(family) : null
  if (!installed) throw new Error(`${missing}\napt-get could not install ${packageName}:\n${output.slice(-2000)}`)
  return installed
}
