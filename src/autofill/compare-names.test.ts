import { describe, expect, it } from "vitest"
import { compareNames } from "./compare-names"
import { isNickname } from "./nicknames"

const carla = { first: "Carla", middle: "Jean", last: "Whitcomb" }

describe("the same person", () => {
  it.each([
    "Carla Whitcomb",
    "Carla Jean Whitcomb",
    "Carla J. Whitcomb",
    "Whitcomb, Carla",
    "WHITCOMB, CARLA J",
    "WHITCOMB CARLA",
    "CARLA WHITCOMB",
    "whitcomb,carla jean",
    "Mrs. Carla Whitcomb",
    "Whitcomb, Carla J., Jr",
    'Carla "CJ" Whitcomb',
    "Whitcomb, C",
    "C. Whitcomb",
    "Whitcomb",
    "Carla",
    "Carla Whitcomb-Reyes",
    "Reyes Whitcomb, Carla"
  ])("%s", (text) => expect(compareNames(text, carla)).toBe("same"))

  it.each([
    ["O'Dell, Seán", { first: "Sean", last: "O’Dell" }],
    ["ODELL SEAN", { first: "Seán", last: "O'Dell" }],
    ["Núñez-Barrera, Ximena", { first: "Ximena", last: "Nunez Barrera" }],
    ["Maria De La Cruz", { first: "María", last: "de la Cruz" }],
    ["DE LA CRUZ, MARIA", { first: "María", last: "de la Cruz" }],
    ["Bob Ellison", { first: "Robert", last: "Ellison" }],
    ["Ellison, Robert", { first: "Bobby", last: "Ellison" }],
    ["Juni Quill", { first: "Juniper", last: "Quill", preferred: "Juni" }],
    ["Mary Ann Loft", { first: "Mary Ann", last: "Loft" }],
    ["Loft, Mary-Ann T", { first: "Mary Ann", middle: "Teresa", last: "Loft" }],
    ["Abernathy, Wendell R Jr", { first: "Wendell", last: "Abernathy" }],
    ["Abernathy, Wendell R", { first: "Wendell", last: "Abernathy", suffix: "Jr" }],
    ["ABERNATHY JR, WENDELL", { first: "Wendell", last: "Abernathy", suffix: "Jr." }],
    ["Jane Doe", { last: "Doe" }],
    ["Jane Doe", {}]
  ])("%s", (text, name) => expect(compareNames(text, name)).toBe("same"))
})

describe("somebody else", () => {
  it.each([
    "Carl Whitcomb",
    "Carlos Whitcomb",
    "Whitcomb, Jean",
    "Whitcomb, D",
    "Carla Whitman",
    "Whitman, Carla Jean",
    "Whitcomb Carla", // mixed case: family name last, so this is a Mr or Mrs Carla
    "Carla Reyes",
    "Reyes",
    "Jean",
    "WHITCOMB, DARLA",
    "ROE, RICHARD"
  ])("%s", (text) => expect(compareNames(text, carla)).toBe("other"))

  it.each([
    ["John Vance Sr", { first: "John", last: "Vance", suffix: "Jr" }],
    ["Vance III, John", { first: "John", last: "Vance", suffix: "Jr." }],
    ["Aksel Lindqvist", { first: "Astrid", last: "Lindqvist" }],
    ["Thomas James", { first: "James", last: "Thomas" }],
    ["Ann Loft", { first: "Mary Ann", last: "Loft" }]
  ])("%s", (text, name) => expect(compareNames(text, name)).toBe("other"))
})

describe("a doubt that a birth date settles", () => {
  it("another middle name", () => expect(compareNames("Carla B Whitcomb", carla)).toBe("doubtful"))
  it("half of a double first name", () => expect(compareNames("Mary Loft", { first: "Mary Ann", last: "Loft" })).toBe("doubtful"))
})

it("nicknames go both ways and do not reach over", () => {
  expect(isNickname("Liz", "Elizabeth")).toBe(true)
  expect(isNickname("Elizabeth", "Betty")).toBe(true)
  expect(isNickname("Rick", "Robert")).toBe(false)
  expect(isNickname("", "")).toBe(false)
})
