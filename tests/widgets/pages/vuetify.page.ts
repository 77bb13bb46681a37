import { createApp, reactive } from "vue"
import { createVuetify } from "vuetify"
import {
  VApp,
  VAutocomplete,
  VCheckbox,
  VCombobox,
  VDateInput,
  VRadio,
  VRadioGroup,
  VSelect,
  VSwitch,
  VTextField,
  VTextarea
} from "vuetify/components"
import "vuetify/styles"
import { dayOf, tellState } from "./app-state"

const items = ["Arizona", "California", "Kansas", "Arkansas", "Texas", "Virginia", "West Virginia"]
const model = reactive({
  text: "",
  area: "",
  select: null as string | null,
  auto: null as string | null,
  combo: null as string | null,
  radio: null,
  checkbox: false,
  switched: false,
  date: null as Date | null
})
const names = {
  text: "vuetify-text",
  area: "vuetify-textarea",
  select: "vuetify-select",
  auto: "vuetify-autocomplete",
  combo: "vuetify-combobox",
  radio: "vuetify-radio",
  checkbox: "vuetify-checkbox",
  switched: "vuetify-switch"
} as const
for (const [key, name] of Object.entries(names)) tellState(name, () => model[key as keyof typeof names])
tellState("vuetify-date", () => dayOf(model.date))

createApp({
  components: { VApp, VAutocomplete, VCheckbox, VCombobox, VDateInput, VRadio, VRadioGroup, VSelect, VSwitch, VTextField, VTextarea },
  setup: () => ({ model, items }),
  template: `<v-app><form @submit.prevent>
    <div id="vuetify-text"><v-text-field label="Last name" v-model="model.text" /></div>
    <div id="vuetify-textarea"><v-textarea label="Address" v-model="model.area" /></div>
    <div id="vuetify-select"><v-select label="State" :items="items" v-model="model.select" /></div>
    <div id="vuetify-autocomplete"><v-autocomplete label="State" :items="items" v-model="model.auto" /></div>
    <div id="vuetify-combobox"><v-combobox label="City" :items="items" v-model="model.combo" /></div>
    <div id="vuetify-radio"><v-radio-group label="Sex" v-model="model.radio"><v-radio label="Female" value="F" /><v-radio label="Male" value="M" /></v-radio-group></div>
    <div id="vuetify-checkbox"><v-checkbox label="Text messages" v-model="model.checkbox" /></div>
    <div id="vuetify-switch"><v-switch label="Veteran" v-model="model.switched" /></div>
    <div id="vuetify-date"><v-date-input label="Birth date" v-model="model.date" /></div>
  </form></v-app>`
})
  .use(createVuetify())
  .mount("#app")
