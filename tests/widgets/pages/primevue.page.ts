import Aura from "@primeuix/themes/aura"
import AutoComplete from "primevue/autocomplete"
import Checkbox from "primevue/checkbox"
import PrimeVue from "primevue/config"
import DatePicker from "primevue/datepicker"
import InputMask from "primevue/inputmask"
import InputNumber from "primevue/inputnumber"
import InputText from "primevue/inputtext"
import RadioButton from "primevue/radiobutton"
import Select from "primevue/select"
import ToggleSwitch from "primevue/toggleswitch"
import { createApp, reactive } from "vue"
import { dayOf, tellState } from "./app-state"

const states = [
  { value: "AZ", label: "Arizona" },
  { value: "KS", label: "Kansas" },
  { value: "AR", label: "Arkansas" },
  { value: "TX", label: "Texas" }
]
const model = reactive({
  text: "",
  mask: "",
  number: null,
  select: null,
  filtered: null,
  radio: null,
  checkbox: false,
  switched: false,
  date: null as Date | null,
  auto: "",
  found: [] as string[]
})
const names = {
  text: "prime-text",
  mask: "prime-mask",
  number: "prime-number",
  select: "prime-select",
  filtered: "prime-select-filter",
  radio: "prime-radio",
  checkbox: "prime-checkbox",
  switched: "prime-switch",
  auto: "prime-autocomplete"
} as const
for (const [key, name] of Object.entries(names)) tellState(name, () => model[key as keyof typeof names])
tellState("prime-date", () => dayOf(model.date))

createApp({
  components: { AutoComplete, Checkbox, DatePicker, InputMask, InputNumber, InputText, RadioButton, Select, ToggleSwitch },
  setup: () => ({
    model,
    states,
    find: (event: { query: string }) => {
      model.found = ["Aetna", "Cigna"].filter((p) => p.toLowerCase().startsWith(event.query.toLowerCase()))
    }
  }),
  template: `<form @submit.prevent>
    <div id="prime-text"><label for="pt">Last name</label><InputText id="pt" v-model="model.text" /></div>
    <div id="prime-mask"><label for="pm">Phone</label><InputMask id="pm" mask="(999) 999-9999" v-model="model.mask" /></div>
    <div id="prime-number"><label for="pn">Household size</label><InputNumber inputId="pn" v-model="model.number" /></div>
    <div id="prime-select"><label id="ps-l">State</label><Select v-model="model.select" :options="states" optionLabel="label" optionValue="value" aria-labelledby="ps-l" placeholder="Choose" showClear /></div>
    <div id="prime-select-filter"><label id="pf-l">State</label><Select filter v-model="model.filtered" :options="states" optionLabel="label" optionValue="value" aria-labelledby="pf-l" placeholder="Choose" /></div>
    <div id="prime-radio"><RadioButton inputId="prf" name="sex" v-model="model.radio" value="F" /><label for="prf">Female</label><RadioButton inputId="prm" name="sex" v-model="model.radio" value="M" /><label for="prm">Male</label></div>
    <div id="prime-checkbox"><Checkbox inputId="pc" binary v-model="model.checkbox" /><label for="pc">Text messages</label></div>
    <div id="prime-switch"><label for="pw">Veteran</label><ToggleSwitch inputId="pw" v-model="model.switched" /></div>
    <div id="prime-date"><label for="pd">Birth date</label><DatePicker inputId="pd" dateFormat="mm/dd/yy" v-model="model.date" /></div>
    <div id="prime-autocomplete"><label for="pa">Payer</label><AutoComplete inputId="pa" v-model="model.auto" :suggestions="model.found" @complete="find" /></div>
  </form>`
})
  .use(PrimeVue, { theme: { preset: Aura } })
  .mount("#app")
