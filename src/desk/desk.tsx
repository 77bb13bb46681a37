import "../ui/base.css"
import "./desk.css"
import { PanelRight, Settings } from "lucide-react"
import { lazy, Suspense, useEffect, useState } from "react"
import type { DeskCommandId } from "../knowledge/quick-search/desk-commands"
import { watchAskAsked } from "../messaging/watch-ask-asked"
import { watchFillAsked } from "../messaging/watch-fill-asked"
import { send } from "../messaging/send"
import { openOptions } from "../platform/open-options"
import { openOwnTab } from "../platform/own-tab"
import { hasSidePanel, openSidePanel } from "../platform/side-panel"
import { Announcer } from "../ui/announce"
import { Button } from "../ui/button"
import { namePage } from "../ui/name-page"
import { Notice } from "../ui/notice"
import { TabSet } from "../ui/tab-set"
import { keepPlace, type KeptPlace } from "./kept-place"
import { openDesk, type Opening } from "./open-desk"
import { Waiting } from "../ui/waiting"
import { cardInHand } from "./ask/card-in-hand"
import { PatientWays } from "./checklist/patient-ways"
import { PageWays } from "./claim-page/page-ways"
import { IntakeScreen } from "./intake/intake-screen"
import { PageScreen } from "./page/page-screen"
import { usePage } from "./page/use-page"
import { PasteScreen } from "./paste/paste-screen"
import { PatientStrip } from "./strip/patient-strip"
import { today } from "../ui/today"
import { useDeskKeys } from "./use-desk-keys"
import { useFrontTab } from "./use-front-tab"
import { useLooking } from "./use-looking"
import { usePatients } from "./use-patients"

/** Search, codes and Markdown come when they are asked for: the popup's first box must not wait for them. */
const AskScreen = lazy(() => import("./ask/ask-screen").then((part) => ({ default: part.AskScreen })))

const SuperbillScreen = lazy(() => import("./superbill/superbill-screen").then((part) => ({ default: part.SuperbillScreen })))

export type Place = "popup" | "sidepanel"
type Screen = KeptPlace["screen"]

/** The whole desk: the patient in hand above, the screens below. The popup and the side panel show the same. */
export const Desk = ({ place }: { place: Place }) => {
  const [start, setStart] = useState<Opening | null>(null)
  useEffect(() => {
    document.documentElement.dataset["place"] = place
    namePage("Deskhand")
    void openDesk(place).then(setStart)
  }, [place])
  return <Announcer>{start === null ? null : <DeskScreens place={place} start={start} />}</Announcer>
}

const DeskScreens = ({ place, start }: { place: Place; start: Opening }) => {
  const [asOf] = useState(() => today())
  const [screen, setScreen] = useState<Screen>(start.screen)
  const [box, setBox] = useState(start.box)
  const [part, setPart] = useState(start.part)
  // A new turn for each patient taken up by hand: what was unfolded or left belongs to the one before.
  const [turn, setTurn] = useState(0)
  const patients = usePatients(start.session)
  const { tab, arrivals } = useFrontTab()
  const page = usePage(tab?.id ?? null)
  const { session, flush, hold } = patients

  useEffect(() => void keepPlace(place, { screen, box, part }), [place, screen, box, part])

  const tabId = tab?.id ?? null
  const lookAgain = useLooking({ isInFront: screen === "page", tabId, arrivals, session, flush, page })

  // The shortcut for Fill does what the screen's own button does; from another screen it shows first what would be filled.
  const [fillAsked, setFillAsked] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    watchFillAsked((askedTab) => {
      if (askedTab !== tabId) return
      if (screen === "page") setFillAsked((times) => times + 1)
      else setScreen("page")
    }, stop.signal)
    return () => stop.abort()
  }, [tabId, screen])

  // Without a patient there is nothing to tick, and the next one begins in the boxes.
  if (part === "checklist" && session !== null && session.inHandId === null) setPart("boxes")
  const showBoxes = () => {
    setPart("boxes")
    setScreen("patient")
  }

  // Only once the patient is really set aside or in hand: a key pressed meanwhile belongs to the one still shown.
  const held = () => {
    page.reset()
    setBox("")
    setTurn((last) => last + 1)
  }
  const goNew = () =>
    void hold(null).then(() => {
      showBoxes()
      held()
    })

  // Something is to be looked up: asked for by shortcut, in the address bar, or by a right click on a text.
  const [asked, setAsked] = useState(start.asked)
  useEffect(() => {
    const stop = new AbortController()
    watchAskAsked((next) => {
      setAsked(next)
      setScreen("ask")
    }, stop.signal)
    return () => stop.abort()
  }, [])

  const run = (command: DeskCommandId) => {
    if (command === "fill-page") setScreen("page")
    if (command === "new-patient") goNew()
    if (command === "paste") setScreen("paste")
    if (command === "options") void openOptions()
    if (command === "check-superbill") {
      if (place === "sidepanel") setScreen("superbill")
      else void openOwnTab("tabs/superbill.html")
    }
  }

  const isReady = session !== null
  useEffect(() => {
    // From opening to the first box that takes a key; read by the bench.
    if (isReady) performance.mark("desk-ready")
  }, [isReady])

  useDeskKeys({
    onNew: goNew,
    onFill: screen === "patient" ? () => setScreen("page") : null,
    onBack:
      screen === "page" && page.view.report
        ? lookAgain
        : screen !== "patient"
          ? () => setScreen("patient")
          : part === "checklist"
            ? showBoxes
            : null
  })

  const pageScreen = (
    <PageScreen
      fillAsked={fillAsked}
      page={page}
      patients={patients}
      onTakeIn={showBoxes}
      onType={(key) => {
        setBox(key)
        showBoxes()
      }}
      lookAgain={lookAgain}
    />
  )

  return (
    <div className="desk">
      <PatientStrip patients={patients} asOf={asOf} onNew={goNew} onHeld={held} />
      <main className="desk-main">
        {patients.problem ? (
          <div className="desk-problem">
            <Notice tone="stop" spoken="assertive" title="Not saved" actions={<Button onClick={patients.reload}>Try again</Button>}>
              <p>{patients.problem.message}</p>
            </Notice>
          </div>
        ) : null}
        <TabSet
          label="Screens"
          value={screen}
          onChange={(id) => {
            // What was to be looked up has been; coming back by hand finds the screen as it was left.
            setAsked(null)
            setScreen(id as Screen)
          }}
          aside={
            <div className="desk-tools">
              {place === "popup" && hasSidePanel() && tab ? (
                <Button
                  look="icon"
                  aria-label="Keep open beside the page"
                  onClick={() => void openSidePanel(tab.windowId).then(() => window.close())}
                >
                  <PanelRight size={17} aria-hidden />
                </Button>
              ) : null}
              <Button look="icon" aria-label="Options" onClick={() => void openOptions()}>
                <Settings size={17} aria-hidden />
              </Button>
            </div>
          }
          tabs={[
            {
              id: "patient",
              title: "Patient",
              content:
                session === null ? (
                  <div className="screen-body">
                    <Waiting what="Reading today's patients" lines={8} />
                  </div>
                ) : (
                  <PatientWays
                    patients={patients}
                    asOf={asOf}
                    tabId={tabId}
                    part={part}
                    onPart={setPart}
                    onArticle={(title) => {
                      setAsked({ text: title, how: "open", at: Date.now() })
                      setScreen("ask")
                    }}
                    boxes={(foot) => (
                      <IntakeScreen
                        key={turn}
                        patients={patients}
                        session={session}
                        asOf={asOf}
                        startAt={box}
                        onBox={setBox}
                        onPaste={() => setScreen("paste")}
                        onFill={() => setScreen("page")}
                        foot={foot}
                      />
                    )}
                  />
                )
            },
            {
              id: "paste",
              title: "Paste",
              content: (
                <PasteScreen
                  patients={patients}
                  asOf={asOf}
                  capture={tabId === null ? null : () => send("page.capture", { tabId })}
                  onTaken={showBoxes}
                />
              )
            },
            {
              id: "page",
              title: "This page",
              content: (
                <PageWays tabId={tabId} arrivals={arrivals} asOf={asOf} fill={pageScreen} patients={patients} isPopup={place === "popup"} />
              )
            },
            {
              id: "ask",
              title: "Ask",
              content: (
                <Suspense fallback={null}>
                  <AskScreen
                    asOf={asOf}
                    card={cardInHand(session)}
                    asked={asked}
                    onCommand={run}
                    onEraseAll={() => void patients.eraseAll().then(held)}
                  />
                </Suspense>
              )
            },
            // A popup closes at the first click elsewhere: no place to write a superbill in.
            ...(place === "popup"
              ? []
              : [
                  {
                    id: "superbill",
                    title: "Superbill",
                    content: (
                      <Suspense fallback={null}>
                        <SuperbillScreen patients={patients} asOf={asOf} />
                      </Suspense>
                    )
                  }
                ])
          ]}
        />
      </main>
    </div>
  )
}
