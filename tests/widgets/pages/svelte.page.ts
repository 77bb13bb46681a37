import { mount } from "svelte"
import ClinicForm from "./clinic-form.svelte"

mount(ClinicForm, { target: document.getElementById("app")! })
