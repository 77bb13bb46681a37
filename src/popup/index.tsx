import { Desk } from "../desk/desk"

/** The toolbar popup. It closes at the first click on the page; the side panel shows the same and stays. */
export default function Popup() {
  return <Desk place="popup" />
}
