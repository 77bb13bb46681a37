import { Desk } from "../desk/desk"

/** The side panel: the popup's screens, staying while the page is used. */
export default function SidePanel() {
  return <Desk place="sidepanel" />
}
