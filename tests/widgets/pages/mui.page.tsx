import {
  Autocomplete,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  MenuItem,
  NativeSelect,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField
} from "@mui/material"
import { DateField, DatePicker, LocalizationProvider } from "@mui/x-date-pickers"
import { AdapterDayjs } from "@mui/x-date-pickers/AdapterDayjs"
import type { Dayjs } from "dayjs"
import { Held, show, states } from "./held"

const iso = (held: Dayjs | null) => (held?.isValid() ? held.format("YYYY-MM-DD") : "")

show(
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <Held name="mui-text" initial="">
      {(held, set) => <TextField label="Last name" value={held} onChange={(e) => set(e.target.value)} />}
    </Held>
    <Held name="mui-multiline" initial="">
      {(held, set) => <TextField label="Address" multiline value={held} onChange={(e) => set(e.target.value)} />}
    </Held>
    <Held name="mui-select" initial="">
      {(held, set) => (
        <FormControl fullWidth>
          <InputLabel id="mui-state">State</InputLabel>
          <Select labelId="mui-state" label="State" value={held} onChange={(e) => set(e.target.value)}>
            {states.map((s) => (
              <MenuItem key={s.value} value={s.value}>
                {s.label}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
      )}
    </Held>
    <Held name="mui-select-native" initial="">
      {(held, set) => (
        <FormControl>
          <InputLabel htmlFor="mui-native">State</InputLabel>
          <NativeSelect inputProps={{ id: "mui-native" }} value={held} onChange={(e) => set(e.target.value)}>
            <option value="" />
            {states.map((s) => (
              <option key={s.value} value={s.value}>
                {s.label}
              </option>
            ))}
          </NativeSelect>
        </FormControl>
      )}
    </Held>
    <Held<{ value: string; label: string } | null> name="mui-autocomplete" initial={null} as={(held) => held?.value ?? null}>
      {(held, set) => (
        <Autocomplete
          options={states}
          value={held}
          onChange={(_, v) => set(v)}
          renderInput={(params) => <TextField {...params} label="State" />}
        />
      )}
    </Held>
    <Held name="mui-autocomplete-free" initial="">
      {(held, set) => (
        <Autocomplete
          freeSolo
          options={states.map((s) => s.label)}
          inputValue={held}
          onInputChange={(_, v) => set(v)}
          renderInput={(params) => <TextField {...params} label="City or state" />}
        />
      )}
    </Held>
    <Held name="mui-radio" initial="">
      {(held, set) => (
        <FormControl>
          <FormLabel id="mui-sex">Sex</FormLabel>
          <RadioGroup aria-labelledby="mui-sex" value={held} onChange={(e) => set(e.target.value)}>
            <FormControlLabel value="F" control={<Radio />} label="Female" />
            <FormControlLabel value="M" control={<Radio />} label="Male" />
          </RadioGroup>
        </FormControl>
      )}
    </Held>
    <Held name="mui-checkbox" initial={false}>
      {(held, set) => (
        <FormControlLabel control={<Checkbox checked={held} onChange={(e) => set(e.target.checked)} />} label="Text messages" />
      )}
    </Held>
    <Held name="mui-switch" initial={false}>
      {(held, set) => <FormControlLabel control={<Switch checked={held} onChange={(e) => set(e.target.checked)} />} label="Veteran" />}
    </Held>
    <Held<Dayjs | null> name="mui-datepicker" initial={null} as={iso}>
      {(held, set) => <DatePicker label="Birth date" value={held} onChange={(v) => set(v as Dayjs | null)} />}
    </Held>
    <Held<Dayjs | null> name="mui-datepicker-open" initial={null} as={iso}>
      {(held, set) => (
        <DatePicker
          label="Birth date"
          slotProps={{ textField: { slotProps: { inputLabel: { shrink: true } } } }}
          value={held}
          onChange={(v) => set(v as Dayjs | null)}
        />
      )}
    </Held>
    <Held<Dayjs | null> name="mui-datefield" initial={null} as={iso}>
      {(held, set) => <DateField aria-label="Effective date" format="YYYY-MM-DD" value={held} onChange={(v) => set(v as Dayjs | null)} />}
    </Held>
  </LocalizationProvider>
)
