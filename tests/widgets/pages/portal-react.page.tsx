/** A payer's and a small EHR's single-page app in one: routes in the address, boxes that come late, a section that is drawn anew. */
import {
  AppBar,
  Autocomplete,
  Avatar,
  Button,
  Card,
  CardContent,
  CardHeader,
  Chip,
  CircularProgress,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Stack,
  TextField,
  Toolbar,
  Typography
} from "@mui/material"
import { DateField, DatePicker, LocalizationProvider } from "@mui/x-date-pickers"
import { AdapterDayjs } from "@mui/x-date-pickers/AdapterDayjs"
import type { Dayjs } from "dayjs"
import { useEffect, useState, type ReactNode } from "react"
import { createRoot } from "react-dom/client"
import { HashRouter, Link, Route, Routes, useNavigate, useParams, useSearchParams } from "react-router"
import { tellState } from "./app-state"

const people = {
  rao: {
    name: "Asha M. Lindqvist-Rao",
    initials: "AL",
    born: "Jul 9, 2016",
    age: "10 yrs",
    sex: "Girl",
    pronouns: "she/her",
    record: "PED-40917",
    goesBy: "Ashi",
    speaks: "Tamil",
    livesAt: ["2240 Marigold Terrace", "Unit 5B"],
    town: "Tacoma, WA 98402",
    mobile: "+1 (253) 555-0161",
    mail: "devi.rao@mail.example",
    plan: {
      carrier: "Cascadia Health Partners",
      product: "Evergreen PPO 500",
      id: "CHP-882-104-773",
      group: "PUGET-0417",
      since: "Jan 1, 2024",
      holder: "Devi Rao",
      holderBorn: "Feb 20, 1985",
      patientIs: "Child"
    },
    call: { name: "Nils Lindqvist", tie: "Father", phone: "+1 (253) 555-0162" }
  },
  acht: {
    name: "Desmond Achterberg",
    initials: "DA",
    born: "Dec 30, 1979",
    age: "46 yrs",
    sex: "Man",
    pronouns: "he/him",
    record: "PED-41002",
    goesBy: "Des",
    speaks: "English",
    livesAt: ["9 Cooperage Row"],
    town: "Olympia, WA 98501",
    mobile: "+1 (360) 555-0115",
    mail: "des.acht@mail.example",
    plan: {
      carrier: "Cascadia Health Partners",
      product: "Rainier HMO",
      id: "CHP-310-556-002",
      group: "TIMBER-22",
      since: "Jul 1, 2025",
      holder: "Desmond Achterberg",
      holderBorn: "Dec 30, 1979",
      patientIs: "Self"
    },
    call: { name: "Ines Achterberg", tie: "Wife", phone: "+1 (360) 555-0116" }
  }
}
type Person = (typeof people)["rao"]
const personOf = (id: string | undefined): Person => (people as Record<string, Person>)[id ?? ""] ?? people.rao

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <Stack direction="row" spacing={2} sx={{ py: 0.5 }}>
    <Typography variant="body2" color="text.secondary" sx={{ width: 150 }}>
      {label}
    </Typography>
    <Typography variant="body2" component="div">
      {children}
    </Typography>
  </Stack>
)

const Top = ({ title, children }: { title: string; children: ReactNode }) => {
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      <AppBar position="static">
        <Toolbar>
          <Typography variant="subtitle1">Sproutwell Pediatrics</Typography>
          <Typography sx={{ ml: "auto" }}>Hi, Marisol</Typography>
        </Toolbar>
      </AppBar>
      {children}
    </>
  )
}

const Storyline = ({ who }: { who: Person }) => (
  <Card variant="outlined" className="patient-storyline">
    <CardHeader
      avatar={<Avatar>{who.initials}</Avatar>}
      title={who.name}
      subheader={`${who.age} · ${who.pronouns} · b. ${who.born} · ${who.record}`}
    />
  </Card>
)

const Summary = () => {
  const { id } = useParams()
  const [who, setWho] = useState<Person | null>(null)
  useEffect(() => {
    setWho(null)
    const late = setTimeout(() => setWho(personOf(id)), 120)
    return () => clearTimeout(late)
  }, [id])
  if (!who) return <CircularProgress />
  return (
    <Top title="Overview · Sproutwell">
      <Storyline who={who} />
      <Stack direction="row" spacing={2} sx={{ m: 2 }}>
        <Card sx={{ width: 420 }}>
          <CardHeader title="About" action={<Link to={`/patients/${id}/edit`}>Edit</Link>} />
          <CardContent>
            <Fact label="Goes by">{who.goesBy}</Fact>
            <Fact label="Born">{who.born}</Fact>
            <Fact label="Sex recorded at birth">{who.sex === "Girl" ? "Female" : "Male"}</Fact>
            <Fact label="Speaks">{who.speaks}</Fact>
            <Fact label="Lives at">
              {who.livesAt.map((line) => (
                <div key={line}>{line}</div>
              ))}
              <div>{who.town}</div>
            </Fact>
            <Fact label="Cell">{who.mobile}</Fact>
            <Fact label="Email">{who.mail}</Fact>
          </CardContent>
        </Card>
        <Card sx={{ width: 420 }}>
          <CardHeader title="Coverage" action={<Chip label="Primary" size="small" />} />
          <CardContent>
            <Fact label="Carrier">{who.plan.carrier}</Fact>
            <Fact label="Product">{who.plan.product}</Fact>
            <Fact label="Member ID">{who.plan.id}</Fact>
            <Fact label="Group">{who.plan.group}</Fact>
            <Fact label="In force since">{who.plan.since}</Fact>
            <Fact label="Policyholder">{who.plan.holder}</Fact>
            <Fact label="Policyholder born">{who.plan.holderBorn}</Fact>
            <Fact label="Patient is">{who.plan.patientIs === "Self" ? "the policyholder" : "child of the policyholder"}</Fact>
          </CardContent>
        </Card>
        <Card sx={{ width: 320 }}>
          <CardHeader title="Call first" />
          <CardContent>
            <Fact label="Name">{who.call.name}</Fact>
            <Fact label="Tie to patient">{who.call.tie}</Fact>
            <Fact label="Phone">{who.call.phone}</Fact>
          </CardContent>
        </Card>
      </Stack>
    </Top>
  )
}

/** One component for every patient: going from one chart to the next keeps the very boxes and empties them. */
const Edit = () => {
  const { id } = useParams()
  const who = personOf(id)
  const empty = { street: "", town: "", zip: "", mobile: "", mail: "" }
  const [held, setHeld] = useState(empty)
  useEffect(() => setHeld(empty), [id])
  tellState("edit", () => held)
  const box = (name: keyof typeof empty, label: string) => (
    <TextField size="small" label={label} value={held[name]} onChange={(event) => setHeld({ ...held, [name]: event.target.value })} />
  )
  return (
    <Top title="Edit · Sproutwell">
      <Storyline who={who} />
      <Stack spacing={2} sx={{ m: 2, width: 400 }}>
        {box("street", "Street")}
        {box("town", "City")}
        {box("zip", "ZIP")}
        {box("mobile", "Mobile")}
        {box("mail", "Email")}
        <Link to={`/patients/${id === "acht" ? "rao" : "acht"}/edit`}>Next patient</Link>
      </Stack>
    </Top>
  )
}

const carriers = ["Cascadia Dental", "Cascadia Health Partners", "Northern Cascade Mutual", "Washington Basic Plan"]
const services = ["30 · Health benefit plan coverage", "98 · Professional office visit", "33 · Chiropractic"]

/** Boxes of the member come after the carrier is chosen; the block of the policyholder comes and goes with the relationship. */
const Check = () => {
  const go = useNavigate()
  const [carrier, setCarrier] = useState<string | null>(null)
  const [isReady, setReady] = useState(false)
  const [first, setFirst] = useState("")
  const [last, setLast] = useState("")
  const [born, setBorn] = useState<Dayjs | null>(null)
  const [sex, setSex] = useState("")
  const [id, setId] = useState("")
  const [tie, setTie] = useState("")
  const [holder, setHolder] = useState({ first: "", last: "" })
  const [holderBorn, setHolderBorn] = useState<Dayjs | null>(null)
  const [day, setDay] = useState<Dayjs | null>(null)
  const [service, setService] = useState(services[0]!)
  const iso = (date: Dayjs | null) => (date?.isValid() ? date.format("YYYY-MM-DD") : "")
  tellState("check", () => ({ carrier, first, last, born: iso(born), sex, id, tie, holder, holderBorn: iso(holderBorn), day: iso(day) }))
  useEffect(() => {
    setReady(false)
    if (!carrier) return
    const late = setTimeout(() => setReady(true), 150)
    return () => clearTimeout(late)
  }, [carrier])
  return (
    <Top title="Coverage check · Sproutwell Connect">
      <Typography variant="h5" sx={{ m: 2 }}>
        Check coverage
      </Typography>
      <Stack spacing={2} sx={{ m: 2, width: 460 }}>
        <Autocomplete
          options={carriers}
          value={carrier}
          onChange={(_, chosen) => setCarrier(chosen)}
          renderInput={(params) => <TextField {...params} label="Who is the carrier?" />}
        />
        {carrier && !isReady && <CircularProgress size={20} />}
        {isReady && (
          <>
            <Typography variant="subtitle1">Who is being seen?</Typography>
            <Stack direction="row" spacing={1}>
              <TextField label="Given name" value={first} onChange={(event) => setFirst(event.target.value)} />
              <TextField label="Family name" value={last} onChange={(event) => setLast(event.target.value)} />
            </Stack>
            <DatePicker label="Date of birth" value={born} onChange={(date) => setBorn(date as Dayjs | null)} />
            <FormControl>
              <FormLabel id="sex">Sex on file with the carrier</FormLabel>
              <RadioGroup row aria-labelledby="sex" value={sex} onChange={(event) => setSex(event.target.value)}>
                <FormControlLabel value="F" control={<Radio />} label="F" />
                <FormControlLabel value="M" control={<Radio />} label="M" />
                <FormControlLabel value="X" control={<Radio />} label="X" />
              </RadioGroup>
            </FormControl>
            <TextField
              label="Number on the card"
              helperText="With or without dashes"
              value={id}
              onChange={(event) => setId(event.target.value)}
            />
            <FormControl fullWidth>
              <InputLabel id="tie">This person is the policyholder&apos;s…</InputLabel>
              <Select labelId="tie" label="This person is the policyholder's…" value={tie} onChange={(event) => setTie(event.target.value)}>
                <MenuItem value="18">Self</MenuItem>
                <MenuItem value="01">Spouse</MenuItem>
                <MenuItem value="19">Child</MenuItem>
                <MenuItem value="G8">Other</MenuItem>
              </Select>
            </FormControl>
            {tie !== "" && tie !== "18" && (
              <>
                <Typography variant="subtitle1">Policyholder</Typography>
                <TextField
                  label="Given name"
                  value={holder.first}
                  onChange={(event) => setHolder({ ...holder, first: event.target.value })}
                />
                <TextField
                  label="Family name"
                  value={holder.last}
                  onChange={(event) => setHolder({ ...holder, last: event.target.value })}
                />
                <DateField
                  label="Date of birth"
                  format="YYYY-MM-DD"
                  value={holderBorn}
                  onChange={(date) => setHolderBorn(date as Dayjs | null)}
                />
              </>
            )}
            <Typography variant="subtitle1">What for?</Typography>
            <DateField label="Seen on" value={day} onChange={(date) => setDay(date as Dayjs | null)} />
            <FormControl fullWidth>
              <InputLabel id="service">Kind of service</InputLabel>
              <Select labelId="service" label="Kind of service" value={service} onChange={(event) => setService(event.target.value)}>
                {services.map((each) => (
                  <MenuItem key={each} value={each}>
                    {each}
                  </MenuItem>
                ))}
              </Select>
            </FormControl>
            <Button variant="contained" onClick={() => void go(`/answer?${new URLSearchParams({ id, last, born: iso(born) }).toString()}`)}>
              Check now
            </Button>
          </>
        )}
      </Stack>
    </Top>
  )
}

const Answer = () => {
  const [asked] = useSearchParams()
  const [isBack, setBack] = useState(false)
  useEffect(() => {
    const late = setTimeout(() => setBack(true), 150)
    return () => clearTimeout(late)
  }, [])
  const isKnown =
    asked.get("id")?.replace(/\W/g, "") === "CHP882104773" &&
    /^lindqvist.rao$/i.test(asked.get("last") ?? "") &&
    asked.get("born") === "2016-07-09"
  if (!isBack) return <CircularProgress />
  if (!isKnown)
    return (
      <Top title="Coverage check · Sproutwell Connect">
        <Typography>We could not find this person. Look at the number and the date of birth again.</Typography>
      </Top>
    )
  return (
    <Top title="Coverage check · Sproutwell Connect">
      <Card sx={{ m: 2 }}>
        <CardHeader
          title="Asha Lindqvist-Rao is covered"
          subheader="Cascadia Health Partners · Evergreen PPO 500"
          action={<Chip color="success" label="Active" />}
        />
        <CardContent>
          <Fact label="Member ID">CHP-882-104-773</Fact>
          <Fact label="Group">PUGET-0417</Fact>
          <Fact label="Date of birth">Jul 9, 2016</Fact>
          <Fact label="Relationship">Child</Fact>
          <Fact label="Policyholder">Devi Rao</Fact>
          <Fact label="Coverage began">Jan 1, 2024</Fact>
          <Fact label="Coverage ends">No end date</Fact>
          <Typography variant="h6">What you pay</Typography>
          <Fact label="Primary care visit">$25 copay</Fact>
          <Fact label="Specialist visit">$45 copay</Fact>
          <Fact label="Emergency room">$250 copay</Fact>
          <Fact label="Deductible (individual, in network)">$500.00 a year, $120.00 met, $380.00 left</Fact>
          <Fact label="Checked on">Nov 22, 2026</Fact>
          <Fact label="Confirmation">SC-55120-A</Fact>
        </CardContent>
      </Card>
    </Top>
  )
}

/** A form that is drawn anew, with other boxes first, as soon as a family name stands in it. */
const Restless = () => {
  const [held, setHeld] = useState<Record<string, string>>({})
  const [isTurned, setTurned] = useState(false)
  tellState("restless", () => held)
  const box = (name: string, label: string) => (
    <TextField
      key={`${name}${isTurned}`}
      label={label}
      value={held[name] ?? ""}
      onChange={(event) => {
        const { value } = event.target
        setHeld((before) => ({ ...before, [name]: value }))
        if (name === "last") setTimeout(() => setTurned(true), 0)
      }}
    />
  )
  const boxes = [box("last", "Last name"), box("first", "First name"), box("mail", "Email"), box("zip", "ZIP code"), box("town", "City")]
  return (
    <Top title="Quick add · Sproutwell">
      <Stack key={String(isTurned)} spacing={2} sx={{ m: 2, width: 400 }}>
        {isTurned && <TextField label="Referred by" />}
        {isTurned ? boxes.reverse() : boxes}
      </Stack>
    </Top>
  )
}

createRoot(document.getElementById("app")!).render(
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <HashRouter>
      <Routes>
        <Route path="/patients/:id" element={<Summary />} />
        <Route path="/patients/:id/edit" element={<Edit />} />
        <Route path="/check" element={<Check />} />
        <Route path="/answer" element={<Answer />} />
        <Route path="/quick-add" element={<Restless />} />
      </Routes>
    </HashRouter>
  </LocalizationProvider>
)
