import "./action-bar.css"
import type { ReactNode } from "react"

/** The row at the foot of a screen: its one primary action and what goes with it. */
export const ActionBar = ({ children }: { children: ReactNode }) => <div className="action-bar">{children}</div>
