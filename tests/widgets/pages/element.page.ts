import ElementPlus from "element-plus"
import "element-plus/dist/index.css"
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
  area: "",
  select: "",
  filtered: "",
  radio: "",
  button: "",
  checkbox: false,
  switched: false,
  date: null as Date | null,
  auto: ""
})
const names = {
  text: "element-input",
  area: "element-textarea",
  select: "element-select",
  filtered: "element-select-filter",
  radio: "element-radio",
  button: "element-radio-button",
  checkbox: "element-checkbox",
  switched: "element-switch",
  auto: "element-autocomplete"
} as const
for (const [key, name] of Object.entries(names)) tellState(name, () => model[key as keyof typeof names])
tellState("element-date", () => dayOf(model.date))
const suggest = (typed: string, done: (found: { value: string }[]) => void) =>
  done(["Aetna", "Cigna"].filter((p) => p.toLowerCase().includes(typed.toLowerCase())).map((value) => ({ value })))

createApp({
  setup: () => ({ model, states, suggest }),
  template: `<el-form label-position="top" @submit.prevent>
    <div id="element-input"><el-form-item label="Last name"><el-input v-model="model.text" /></el-form-item></div>
    <div id="element-textarea"><el-form-item label="Address"><el-input type="textarea" v-model="model.area" /></el-form-item></div>
    <div id="element-select"><el-form-item label="State"><el-select v-model="model.select" style="width:200px"><el-option v-for="s in states" :key="s.value" :value="s.value" :label="s.label" /></el-select></el-form-item></div>
    <div id="element-select-filter"><el-form-item label="State"><el-select filterable clearable v-model="model.filtered" style="width:200px"><el-option v-for="s in states" :key="s.value" :value="s.value" :label="s.label" /></el-select></el-form-item></div>
    <div id="element-radio"><el-form-item label="Sex"><el-radio-group v-model="model.radio"><el-radio value="F">Female</el-radio><el-radio value="M">Male</el-radio></el-radio-group></el-form-item></div>
    <div id="element-radio-button"><el-form-item label="Marital status"><el-radio-group v-model="model.button"><el-radio-button value="S">Single</el-radio-button><el-radio-button value="M">Married</el-radio-button></el-radio-group></el-form-item></div>
    <div id="element-checkbox"><el-checkbox v-model="model.checkbox" label="Text messages" /></div>
    <div id="element-switch"><el-form-item label="Veteran"><el-switch v-model="model.switched" /></el-form-item></div>
    <div id="element-date"><el-form-item label="Birth date"><el-date-picker v-model="model.date" type="date" format="MM/DD/YYYY" /></el-form-item></div>
    <div id="element-autocomplete"><el-form-item label="Payer"><el-autocomplete v-model="model.auto" :fetch-suggestions="suggest" /></el-form-item></div>
  </el-form>`
})
  .use(ElementPlus)
  .mount("#app")
