import "../../ui/base.css"
import "../desk.css"
import { useEffect, useState } from "react"
import { Announcer } from "../../ui/announce"
import { namePage } from "../../ui/name-page"
import { today } from "../../ui/today"
import { PatientStrip } from "../strip/patient-strip"
import { usePatients } from "../use-patients"
import { SuperbillScreen } from "./superbill-screen"

const Page = () => {
  const [asOf] = useState(() => today())
  const patients = usePatients(null)
  return (
    <div className="desk">
      <PatientStrip patients={patients} asOf={asOf} onNew={() => void patients.hold(null)} onHeld={() => undefined} />
      <main className="desk-main">
        <SuperbillScreen patients={patients} asOf={asOf} isPage />
      </main>
    </div>
  )
}

/** Superbills on a page of their own, for a wide screen. */
export const SuperbillPage = () => {
  useEffect(() => namePage("Deskhand superbills"), [])
  return (
    <Announcer>
      <Page />
    </Announcer>
  )
}
