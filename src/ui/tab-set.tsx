import "./tab-set.css"
import type { ReactNode } from "react"
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs"

export type TabEntry = { id: string; title: ReactNode; content: ReactNode }

type Props = {
  label: string
  value: string
  onChange: (id: string) => void
  tabs: TabEntry[]
  /** Stands at the end of the row of tabs. */
  aside?: ReactNode
}

/** Tabs: arrows move between them, and only the panel in front is drawn. */
export const TabSet = ({ label, value, onChange, tabs, aside }: Props) => (
  <Tabs className="tab-set" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
    <div className="tab-row">
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {aside}
    </div>
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id} className="tab-panel">
        {tab.content}
      </TabPanel>
    ))}
  </Tabs>
)
