import "../ui/base.css"
import "./options.css"
import { useEffect } from "react"
import { Announcer } from "../ui/announce"
import { namePage } from "../ui/name-page"
import { TabSet } from "../ui/tab-set"
import { AboutPanel } from "./about-panel"
import { KnowledgePanel } from "./articles/knowledge-panel"
import { ChecklistsPanel } from "./checklists/checklists-panel"
import { CodeSetsPanel } from "./code-sets/code-sets-panel"
import { HintsPanel } from "./hints/hints-panel"
import { Mark } from "./mark"
import { PayersPanel } from "./payers/payers-panel"
import { SettingsPanel } from "./settings-panel"
import { SitesPanel } from "./sites-panel"
import { SuperbillRulesPanel } from "./superbill-rules/superbill-rules-panel"
import { TaughtPanel } from "./taught-panel"
import { useRoute } from "./use-route"

/** The options page: what the office decided once, and how to undo it. */
export default function Options() {
  const { route, goTo } = useRoute()
  const [tab = "sites", place] = route
  useEffect(() => namePage("Deskhand options"), [])
  return (
    <Announcer>
      <div className="options" data-wide={tab === "articles" || undefined}>
        <header>
          <Mark />
          <h1>Deskhand options</h1>
        </header>
        <main>
          <TabSet
            label="Options"
            value={tab}
            onChange={goTo}
            tabs={[
              { id: "sites", title: "Approved sites", content: <SitesPanel /> },
              { id: "taught", title: "Taught boxes", content: <TaughtPanel /> },
              { id: "articles", title: "Knowledge", content: <KnowledgePanel place={place} /> },
              { id: "codes", title: "Code sets", content: <CodeSetsPanel /> },
              { id: "payers", title: "Payers", content: <PayersPanel place={place} /> },
              { id: "hints", title: "Hints", content: <HintsPanel /> },
              { id: "superbill", title: "Superbill rules", content: <SuperbillRulesPanel place={place} /> },
              { id: "checklists", title: "Checklists", content: <ChecklistsPanel /> },
              { id: "settings", title: "Settings", content: <SettingsPanel /> },
              { id: "about", title: "Privacy and about", content: <AboutPanel /> }
            ]}
          />
        </main>
      </div>
    </Announcer>
  )
}
