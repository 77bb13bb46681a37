/** A registration screen with its boxes filled, and a clearinghouse's inquiry in steps: reactive forms, the view named after the #. */
import "zone.js"
import "@angular/compiler"
import "../node_modules/@angular/material/prebuilt-themes/azure-blue.css"
import { Component, signal } from "@angular/core"
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from "@angular/forms"
import { MatCheckboxModule } from "@angular/material/checkbox"
import { provideNativeDateAdapter } from "@angular/material/core"
import { MatDatepickerModule } from "@angular/material/datepicker"
import { MatFormFieldModule } from "@angular/material/form-field"
import { MatInputModule } from "@angular/material/input"
import { MatRadioModule } from "@angular/material/radio"
import { MatSelectModule } from "@angular/material/select"
import { bootstrapApplication } from "@angular/platform-browser"
import { dayOf, tellState } from "./app-state"

const text = (value: string) => new FormControl(value, { nonNullable: true })

const registration = () =>
  new FormGroup({
    person: new FormGroup({
      surname: text("Quiñonez Baca"),
      forenames: text("Luis Alberto"),
      suffix: text("Jr"),
      born: text("1974-08-30"),
      sex: text("male"),
      marital: text("M"),
      account: text("CB-20077"),
      street: text("415 Acequia Madre"),
      street2: text("Casita 2"),
      city: text("Las Cruces"),
      region: text("NM"),
      postal: text("88001-3345"),
      phone: text("575-555-0106"),
      email: text("luis.qb@mail.example"),
      work: text("Mesilla Valley Schools")
    }),
    cover: new FormGroup({
      company: text("Sandia Mutual Benefit"),
      policy: text("SMB00417765"),
      group: text("NMPS-009"),
      copay: text("30"),
      starts: text("2024-09-01"),
      tie: text("spouse"),
      holder: text("Baca, Renata"),
      holderBorn: text("1976-01-17")
    }),
    alert: new FormGroup({ who: text("Renata Baca"), tie: text("Wife"), phone: text("575-555-0107") })
  })

@Component({
  selector: "clearing-desk",
  imports: [
    ReactiveFormsModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule
  ],
  styles: `
    .line {
      display: grid;
      grid-template-columns: 11em 16em 11em 16em;
      gap: 4px 8px;
      align-items: center;
    }
    .line span {
      text-align: right;
    }
  `,
  template: `
    @if (view() === "registration") {
      <h2>Registration</h2>
      <form [formGroup]="registration">
        <fieldset formGroupName="person">
          <legend>Person</legend>
          <div class="line">
            <span id="l1">Surname</span><input aria-labelledby="l1" formControlName="surname" /> <span id="l2">Forename(s)</span
            ><input aria-labelledby="l2" formControlName="forenames" /> <span id="l3">Suffix</span
            ><input aria-labelledby="l3" formControlName="suffix" /> <span id="l4">Birth date</span
            ><input aria-labelledby="l4" type="date" formControlName="born" /> <span id="l5">Administrative sex</span
            ><select aria-labelledby="l5" formControlName="sex">
              <option value="female">Female</option>
              <option value="male">Male</option>
              <option value="unknown">Unknown</option>
            </select>
            <span id="l6">Marital status</span
            ><select aria-labelledby="l6" formControlName="marital">
              <option value="S">Never married</option>
              <option value="M">Married</option>
              <option value="D">Divorced</option>
            </select>
            <span id="l7">Account</span><input aria-labelledby="l7" readonly formControlName="account" /> <span id="l8">Address</span
            ><input aria-labelledby="l8" formControlName="street" /> <span id="l9">Address (cont.)</span
            ><input aria-labelledby="l9" formControlName="street2" /> <span id="l10">City</span
            ><input aria-labelledby="l10" formControlName="city" /> <span id="l11">State</span
            ><input aria-labelledby="l11" formControlName="region" maxlength="2" /> <span id="l12">Postal code</span
            ><input aria-labelledby="l12" formControlName="postal" /> <span id="l13">Phone (mobile)</span
            ><input aria-labelledby="l13" type="tel" formControlName="phone" /> <span id="l14">E-mail</span
            ><input aria-labelledby="l14" type="email" formControlName="email" /> <span id="l15">Place of work</span
            ><input aria-labelledby="l15" formControlName="work" />
          </div>
        </fieldset>
        <fieldset formGroupName="cover">
          <legend>First cover</legend>
          <div class="line">
            <span id="c1">Insurance company</span><input aria-labelledby="c1" formControlName="company" /> <span id="c2">Policy no.</span
            ><input aria-labelledby="c2" formControlName="policy" /> <span id="c3">Group no.</span
            ><input aria-labelledby="c3" formControlName="group" /> <span id="c4">Office copay</span
            ><input aria-labelledby="c4" formControlName="copay" /> <span id="c5">In force from</span
            ><input aria-labelledby="c5" type="date" formControlName="starts" /> <span id="c6">Patient's relation to holder</span
            ><select aria-labelledby="c6" formControlName="tie">
              <option value="self">Self</option>
              <option value="spouse">Spouse</option>
              <option value="child">Child</option>
            </select>
            <span id="c7">Policy holder</span><input aria-labelledby="c7" formControlName="holder" />
            <span id="c8">Holder's birth date</span><input aria-labelledby="c8" type="date" formControlName="holderBorn" />
          </div>
        </fieldset>
        <fieldset formGroupName="alert">
          <legend>Person to alert</legend>
          <div class="line">
            <span id="a1">Name</span><input aria-labelledby="a1" formControlName="who" /> <span id="a2">Relation</span
            ><input aria-labelledby="a2" formControlName="tie" /> <span id="a3">Phone</span
            ><input aria-labelledby="a3" type="tel" formControlName="phone" />
          </div>
        </fieldset>
      </form>
    }
    @if (view() === "inquiry") {
      <h2>270 Eligibility inquiry</h2>
      <form [formGroup]="inquiry" (ngSubmit)="send()">
        @if (step() === 1) {
          <h3>Step 1 of 2: Information receiver</h3>
          <mat-form-field
            ><mat-label>Payer</mat-label
            ><mat-select formControlName="payer">
              @for (each of payers; track each.code) {
                <mat-option [value]="each.code">{{ each.code }} – {{ each.name }}</mat-option>
              }
            </mat-select></mat-form-field
          >
          <mat-form-field><mat-label>Requesting provider NPI</mat-label><input matInput formControlName="npi" /></mat-form-field>
          <button type="button" (click)="step.set(2)">Continue</button>
        } @else {
          <h3>Step 2 of 2: Insured and dependent</h3>
          <fieldset formGroupName="insured">
            <legend>Insured (2100C)</legend>
            <mat-form-field><mat-label>Insured's identifier</mat-label><input matInput formControlName="id" /></mat-form-field>
            <mat-form-field><mat-label>Insured's last name</mat-label><input matInput formControlName="last" /></mat-form-field>
            <mat-form-field><mat-label>Insured's first name</mat-label><input matInput formControlName="first" /></mat-form-field>
            <mat-form-field
              ><mat-label>Insured's date of birth</mat-label
              ><input matInput [matDatepicker]="born" formControlName="born" /><mat-datepicker-toggle
                matIconSuffix
                [for]="born" /><mat-datepicker #born
            /></mat-form-field>
          </fieldset>
          <mat-checkbox formControlName="isDependent">The patient is a dependent of the insured</mat-checkbox>
          @if (inquiry.controls.isDependent.value) {
            <fieldset formGroupName="dependent">
              <legend>Dependent (2100D)</legend>
              <mat-form-field
                ><mat-label>Relationship</mat-label
                ><mat-select formControlName="tie">
                  <mat-option value="01">Spouse</mat-option>
                  <mat-option value="19">Child</mat-option>
                  <mat-option value="34">Other adult</mat-option>
                </mat-select></mat-form-field
              >
              <mat-form-field><mat-label>Dependent's last name</mat-label><input matInput formControlName="last" /></mat-form-field>
              <mat-form-field><mat-label>Dependent's first name</mat-label><input matInput formControlName="first" /></mat-form-field>
              <mat-form-field
                ><mat-label>Dependent's birth date</mat-label><input matInput formControlName="born" maxlength="8" /><mat-hint
                  >CCYYMMDD</mat-hint
                ></mat-form-field
              >
              <mat-radio-group aria-label="Dependent's gender" formControlName="sex"
                ><mat-radio-button value="F">Female</mat-radio-button><mat-radio-button value="M">Male</mat-radio-button></mat-radio-group
              >
            </fieldset>
          }
          <mat-form-field><mat-label>Service date</mat-label><input matInput formControlName="day" /></mat-form-field>
          <button type="submit">Send inquiry</button>
        }
      </form>
    }
    @if (view() === "response") {
      <h2>271 Eligibility response</h2>
      @if (isFound()) {
        <dl>
          <dt>Trace number</dt>
          <dd>CD-90031-7</dd>
          <dt>Information source</dt>
          <dd>Sandia Mutual Benefit</dd>
          <dt>Insured</dt>
          <dd>Baca, Renata</dd>
          <dt>Dependent</dt>
          <dd>Quiñonez Baca, Luis Alberto</dd>
          <dt>Dependent's birth date</dt>
          <dd>1974-08-30</dd>
          <dt>Relationship</dt>
          <dd>Spouse</dd>
          <dt>Identifier</dt>
          <dd>SMB00417765</dd>
          <dt>Group</dt>
          <dd>NMPS-009</dd>
          <dt>Plan coverage</dt>
          <dd>Active Coverage</dd>
          <dt>Plan</dt>
          <dd>Sandia Select EPO</dd>
          <dt>Eligibility begin</dt>
          <dd>2024-09-01</dd>
          <dt>Date of response</dt>
          <dd>2026-11-22</dd>
        </dl>
        <table>
          <thead>
            <tr>
              <th>Information</th>
              <th>Service</th>
              <th>Network</th>
              <th>Amount</th>
            </tr>
          </thead>
          <tbody>
            @for (each of lines; track $index) {
              <tr>
                <td>{{ each[0] }}</td>
                <td>{{ each[1] }}</td>
                <td>{{ each[2] }}</td>
                <td>{{ each[3] }}</td>
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <p>AAA 67 – Patient not found. Please correct and resubmit.</p>
      }
    }
  `
})
class ClearingDesk {
  payers = [
    { code: "61101", name: "Prairie States Trust" },
    { code: "87204", name: "Sandia Mutual Benefit" },
    { code: "87240", name: "Sandia Dental" }
  ]
  lines = [
    ["Co-Payment", "Professional (Physician) Visit - Office", "In", "$30.00"],
    ["Co-Payment", "Urgent Care", "In", "$75.00"],
    ["Deductible - calendar year", "Individual", "In", "$1,500.00"],
    ["Deductible - remaining", "Individual", "In", "$610.25"],
    ["Out of Pocket (Stop Loss)", "Individual", "In", "$6,000.00"]
  ]
  view = signal(location.hash.slice(1))
  step = signal(1)
  isFound = signal(false)
  registration = registration()
  inquiry = new FormGroup({
    payer: text(""),
    npi: text(""),
    insured: new FormGroup({
      id: new FormControl("", { nonNullable: true, validators: [Validators.required] }),
      last: text(""),
      first: text(""),
      born: new FormControl<Date | null>(null)
    }),
    isDependent: new FormControl(false, { nonNullable: true }),
    dependent: new FormGroup({ tie: text(""), last: text(""), first: text(""), born: text(""), sex: text("") }),
    day: text("")
  })

  constructor() {
    window.addEventListener("hashchange", () => this.view.set(location.hash.slice(1)))
    tellState("inquiry", () => ({
      ...this.inquiry.value,
      insured: { ...this.inquiry.value.insured, born: dayOf(this.inquiry.value.insured?.born) }
    }))
  }

  send(): void {
    const { insured, dependent } = this.inquiry.getRawValue()
    this.isFound.set(
      insured.id.replace(/\W/g, "") === "SMB00417765" && dependent.born === "19740830" && dayOf(insured.born) === "1976-01-17"
    )
    location.hash = "response"
  }
}

void bootstrapApplication(ClearingDesk, { providers: [provideNativeDateAdapter()] })
