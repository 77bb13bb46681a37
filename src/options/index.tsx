import "../ui/base.css"
import "./options.css"
import { useEffect, useState } from "react"
import { Announcer } from "../ui/announce"
import { namePage } from "../ui/name-page"
import { TabSet } from "../ui/tab-set"
import { AboutPanel } from "./about-panel"
import { CodeSetsPanel } from "./code-sets/code-sets-panel"
import { Mark } from "./mark"
import { SettingsPanel } from "./settings-panel"
import { SitesPanel } from "./sites-panel"
import { TaughtPanel } from "./taught-panel"

/** The options page: what the office decided once, and how to undo it. */
export default function Options() {
  const [tab, setTab] = useState("sites")
  useEffect(() => namePage("Deskhand options"), [])
  return (
    <Announcer>
      <div className="options">
        <header>
          <Mark />
          <h1>Deskhand options</h1>
        </header>
        <main>
          <TabSet
            label="Options"
            value={tab}
            onChange={setTab}
            tabs={[
              { id: "sites", title: "Approved sites", content: <SitesPanel /> },
              { id: "taught", title: "Taught boxes", content: <TaughtPanel /> },
              { id: "codes", title: "Code sets", content: <CodeSetsPanel /> },
              { id: "settings", title: "Settings", content: <SettingsPanel /> },
              { id: "about", title: "Privacy and about", content: <AboutPanel /> }
            ]}
          />
        </main>
      </div>
    </Announcer>
  )
}
