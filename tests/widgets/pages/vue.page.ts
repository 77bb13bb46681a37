import { createApp, reactive } from "vue"
import { tellState } from "./app-state"

const model = reactive({ text: "", lazy: "", select: "", radio: "", checkbox: false, area: "", date: "", trimmed: "" })
const names = {
  text: "vue-text",
  lazy: "vue-lazy",
  select: "vue-select",
  radio: "vue-radio",
  checkbox: "vue-checkbox",
  area: "vue-textarea",
  date: "vue-date",
  trimmed: "vue-trim"
} as const
for (const [key, name] of Object.entries(names)) tellState(name, () => model[key as keyof typeof names])

createApp({
  setup: () => ({ model }),
  template: `<form @submit.prevent>
    <p id="vue-text"><label>Last name <input v-model="model.text"></label></p>
    <p id="vue-lazy"><label>First name <input v-model.lazy="model.lazy"></label></p>
    <p id="vue-trim"><label>City <input v-model.trim="model.trimmed"></label></p>
    <p id="vue-textarea"><label>Address <textarea v-model="model.area"></textarea></label></p>
    <p id="vue-date"><label>Birth date <input type="date" v-model="model.date"></label></p>
    <p id="vue-select"><label>Sex <select v-model="model.select"><option value="">Choose</option><option value="F">Female</option><option value="M">Male</option></select></label></p>
    <fieldset id="vue-radio"><legend>Marital status</legend><label><input type="radio" value="S" v-model="model.radio"> Single</label><label><input type="radio" value="M" v-model="model.radio"> Married</label></fieldset>
    <p id="vue-checkbox"><label><input type="checkbox" v-model="model.checkbox"> Text messages</label></p>
  </form>`
}).mount("#app")
