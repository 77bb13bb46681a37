import "zone.js"
import "@angular/compiler"
import "../node_modules/@angular/material/prebuilt-themes/azure-blue.css"
import "../node_modules/@ng-select/ng-select/themes/default.theme.css"
import { Component } from "@angular/core"
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from "@angular/forms"
import { MatAutocompleteModule } from "@angular/material/autocomplete"
import { MatCheckboxModule } from "@angular/material/checkbox"
import { provideNativeDateAdapter } from "@angular/material/core"
import { MatDatepickerModule } from "@angular/material/datepicker"
import { MatFormFieldModule } from "@angular/material/form-field"
import { MatInputModule } from "@angular/material/input"
import { MatRadioModule } from "@angular/material/radio"
import { MatSelectModule } from "@angular/material/select"
import { MatSlideToggleModule } from "@angular/material/slide-toggle"
import { bootstrapApplication } from "@angular/platform-browser"
import { NgSelectModule } from "@ng-select/ng-select"
import { dayOf, tellState } from "./app-state"

const states = [
  { value: "AZ", label: "Arizona" },
  { value: "KS", label: "Kansas" },
  { value: "AR", label: "Arkansas" },
  { value: "TX", label: "Texas" }
]

@Component({
  selector: "clinic-form",
  imports: [
    FormsModule,
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
    NgSelectModule
  ],
  template: `
    <form [formGroup]="group">
      <p id="ng-text">
        <label>Last name <input formControlName="text" /></label>
      </p>
      <p id="ng-blur">
        <label>First name <input [formControl]="onBlur" /></label>
      </p>
      <p id="ng-select">
        <label
          >Sex
          <select formControlName="select">
            <option value="">Choose</option>
            <option value="F">Female</option>
            <option value="M">Male</option>
          </select></label
        >
      </p>
      <fieldset id="ng-radio">
        <legend>Marital status</legend>
        <label><input type="radio" formControlName="radio" value="S" /> Single</label
        ><label><input type="radio" formControlName="radio" value="M" /> Married</label>
      </fieldset>
      <p id="ng-checkbox">
        <label><input type="checkbox" formControlName="checkbox" /> Text messages</label>
      </p>
    </form>
    <form #form="ngForm">
      <p id="ng-model">
        <label>City <input name="city" [(ngModel)]="city" /></label>
      </p>
      <p id="ng-model-select">
        <label
          >State
          <select name="state" [(ngModel)]="state">
            <option [ngValue]="null">Choose</option>
            @for (s of states; track s.value) {
              <option [ngValue]="s">{{ s.label }}</option>
            }
          </select></label
        >
      </p>
      <p id="ng-model-date">
        <label>Birth date <input type="date" name="born" [(ngModel)]="born" /></label>
      </p>
    </form>
    <div id="mat-input">
      <mat-form-field><mat-label>Last name</mat-label><input matInput [formControl]="mat.input" /></mat-form-field>
    </div>
    <div id="mat-select">
      <mat-form-field
        ><mat-label>State</mat-label
        ><mat-select [formControl]="mat.select"
          ><mat-option [value]="null">None</mat-option>
          @for (s of states; track s.value) {
            <mat-option [value]="s.value">{{ s.label }}</mat-option>
          }
        </mat-select></mat-form-field
      >
    </div>
    <div id="mat-autocomplete">
      <mat-form-field
        ><mat-label>City or state</mat-label><input matInput [formControl]="mat.auto" [matAutocomplete]="auto" /><mat-autocomplete
          #auto="matAutocomplete"
        >
          @for (s of states; track s.value) {
            <mat-option [value]="s.label">{{ s.label }}</mat-option>
          }
        </mat-autocomplete></mat-form-field
      >
    </div>
    <div id="mat-radio">
      <mat-radio-group aria-label="Sex" [formControl]="mat.radio"
        ><mat-radio-button value="F">Female</mat-radio-button><mat-radio-button value="M">Male</mat-radio-button></mat-radio-group
      >
    </div>
    <div id="mat-checkbox"><mat-checkbox [formControl]="mat.checkbox">Text messages</mat-checkbox></div>
    <div id="mat-toggle"><mat-slide-toggle [formControl]="mat.toggle">Veteran</mat-slide-toggle></div>
    <div id="mat-date">
      <mat-form-field
        ><mat-label>Birth date</mat-label><input matInput [matDatepicker]="picker" [formControl]="mat.date" /><mat-datepicker-toggle
          matIconSuffix
          [for]="picker" /><mat-datepicker #picker
      /></mat-form-field>
    </div>
    <div id="ngs-select">
      <ng-select aria-label="State" [items]="states" bindLabel="label" bindValue="value" [formControl]="ngs.select" />
    </div>
    <div id="ngs-plain">
      <ng-select aria-label="State" [searchable]="false" [items]="states" bindLabel="label" bindValue="value" [formControl]="ngs.plain" />
    </div>
  `
})
class ClinicForm {
  states = states
  group = new FormGroup({
    text: new FormControl(""),
    select: new FormControl(""),
    radio: new FormControl<string | null>(null),
    checkbox: new FormControl(false)
  })
  onBlur = new FormControl("", { updateOn: "blur" })
  city = ""
  state: { value: string } | null = null
  born = ""
  mat = {
    input: new FormControl(""),
    select: new FormControl<string | null>(null),
    auto: new FormControl(""),
    radio: new FormControl<string | null>(null),
    checkbox: new FormControl(false),
    toggle: new FormControl(false),
    date: new FormControl<Date | null>(null)
  }
  ngs = { select: new FormControl<string | null>(null), plain: new FormControl<string | null>(null) }
  constructor() {
    for (const name of ["text", "select", "radio", "checkbox"] as const) tellState(`ng-${name}`, () => this.group.value[name])
    tellState("ng-blur", () => this.onBlur.value)
    tellState("ng-model", () => this.city)
    tellState("ng-model-select", () => this.state?.value ?? null)
    tellState("ng-model-date", () => this.born)
    for (const name of ["input", "select", "radio", "checkbox", "toggle"] as const) tellState(`mat-${name}`, () => this.mat[name].value)
    tellState("mat-autocomplete", () => this.mat.auto.value)
    tellState("mat-date", () => dayOf(this.mat.date.value))
    tellState("ngs-select", () => this.ngs.select.value)
    tellState("ngs-plain", () => this.ngs.plain.value)
  }
}

void bootstrapApplication(ClinicForm, { providers: [provideNativeDateAdapter()] })
