import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { npm, root } from "./run.mjs"

const readPackages = (file) => JSON.parse(readFileSync(file, "utf8")).packages

/** True when `node_modules` of `folder` holds every package of its lock file in the version written there. */
export const isInstalled = (folder) => {
  const present = path.join(folder, "node_modules", ".package-lock.json")
  if (!existsSync(present)) return false
  const installed = readPackages(present)
  return Object.entries(readPackages(path.join(folder, "package-lock.json"))).every(
    ([place, entry]) => place === "" || entry.optional || entry.peer || installed[place]?.version === entry.version
  )
}

/** Installs the packages of a folder of this project when they are missing or out of date. Throws with npm's own words. */
export const installPackages = async (folder) => {
  const place = path.join(root, folder)
  if (isInstalled(place)) return "already there"
  let { code, output } = await npm(["ci"], { cwd: place })
  // A registry may lack packages for machines other than this one, which `npm ci` takes for a broken lock file.
  if (code !== 0) ({ code, output } = await npm(["install", "--no-save"], { cwd: place }))
  if (code !== 0) throw new Error(`npm could not install the packages of ${folder || "the project"}:\n${output.slice(-3000)}`)
  return "installed"
}
