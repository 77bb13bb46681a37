import "./code-sets.css"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Waiting } from "../../ui/waiting"
import { useStored } from "../use-stored"
import { LoadBox } from "./load-box"
import { readLoaded } from "./read-loaded"
import { SetList } from "./set-list"

/** Which codes Deskhand knows, and the way to load the official files and the office's own. */
export const CodeSetsPanel = () => {
  const { value, problem, reload } = useStored(readLoaded)
  return (
    <div className="options-panel">
      <p className="options-intro">
        Short lists of common codes are built in. Load the yearly files of CMS to find every code and to be told when one has ended, and
        your own fee schedule to have charges checked.
      </p>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      <LoadBox loaded={value ?? []} onLoaded={reload} />
      {value ? <SetList rows={value} onChanged={reload} /> : problem ? null : <Waiting what="Reading what is loaded" />}
    </div>
  )
}
