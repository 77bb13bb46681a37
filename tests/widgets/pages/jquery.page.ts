import { dayOf, tellState } from "./app-state"

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- plugins of one global, none of them typed
const $ = (window as any).jQuery
$.fn.bootstrapDP = $.fn.datepicker.noConflict()
$("#jqui-date input").datepicker({ changeYear: true })
tellState("jqui-date", () => dayOf($("#jqui-date input").datepicker("getDate")))
$("#jqui-date-iso input").datepicker({ dateFormat: "yy-mm-dd" })
tellState("jqui-date-iso", () => dayOf($("#jqui-date-iso input").datepicker("getDate")))
$("#jqui-autocomplete input").autocomplete({ source: ["Aetna", "Cigna"] })
tellState("jqui-autocomplete", () => $("#jqui-autocomplete input").val())
$("#jsm").selectmenu()
tellState("jqui-selectmenu", () => $("#jsm").val())
$("#s2a").select2({ placeholder: "Choose", allowClear: true })
tellState("select2", () => $("#s2a").select2("data")[0]?.id ?? "")
const payers = [
  { id: "60054", text: "Aetna" },
  { id: "62308", text: "Cigna" }
]
const transport = (asked: { data: { term?: string } }, done: (found: unknown) => void) =>
  void setTimeout(() => done({ results: payers.filter((p) => p.text.toLowerCase().includes((asked.data.term ?? "").toLowerCase())) }), 150)
$("#s2b").select2({ placeholder: "Choose", ajax: { transport, delay: 100 } })
tellState("select2-ajax", () => $("#s2b").val())
let chosen = ""
$("#ch")
  .chosen()
  .on("change", () => {
    chosen = $("#ch").val()
  })
tellState("chosen", () => chosen)
$("#sz").selectize()
tellState("selectize", () => $("#sz")[0].selectize.getValue())
$("#inputmask-phone input").inputmask("(999) 999-9999")
tellState("inputmask-phone", () => $("#inputmask-phone input").inputmask("unmaskedvalue"))
$("#inputmask-ssn input").inputmask({ mask: "999-99-9999", clearIncomplete: true })
tellState("inputmask-ssn", () => $("#inputmask-ssn input").inputmask("unmaskedvalue"))
$("#inputmask-date input").inputmask({ alias: "datetime", inputFormat: "mm/dd/yyyy", placeholder: "mm/dd/yyyy" })
tellState("inputmask-date", () => $("#inputmask-date input").val())
$("#bootstrap-datepicker input").bootstrapDP({ format: "mm/dd/yyyy", autoclose: true })
tellState("bootstrap-datepicker", () => dayOf($("#bootstrap-datepicker input").bootstrapDP("getDate")))
