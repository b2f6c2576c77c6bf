import { findNumbers } from "../../tools/record/numbers";
import { says } from "../../tools/record/check-rows";

const numbersIn = (text: string) => findNumbers(text).map(({ value }) => value);

test.each([
  ["was $214, 7 million, including exports - $197.1 million", [214.7e6, 197.1e6]],
  ["two and a half million", [2.5e6]],
  ["more than half a thousand vehicles", [500]],
  ["up to two hundred new users", [200]],
  ["already had 1,021 companies", [1021]],
  ["the 5,000th foreign company", [5000]],
  ["three and a half times", [3.5]],
  ["a seven-fold increase", [7]],
  ["doubled, tripled and quadrupled; twofold, tenfold", [2, 3, 4, 2, 10]],
  ["four and a half tons", [4.5]],
  ["1.65 and 2.40 billion", [1.65, 2.4e9]],
  ["a dozen areas", [12]],
  ["the 11th and the fourteenth", [11, 14]],
  ["4G and KZS-790", [4, 790]],
  ["enter the third place", [3]],
  ["31This demonstrates", [31]],
  ["one of the countries; first of all", []],
])("%s", (text, values) => expect(numbersIn(text)).toEqual(values));

test.each([
  ["a third more", 1 / 3],
  ["three quarters", 0.75],
  ["almost one third", 1 / 3],
  ["about half", 0.5],
])("%s is a part", (text, value) => expect(numbersIn(text)[0]).toBeCloseTo(value));

test("a number is as exact as its last digit", () => {
  expect(findNumbers("$214.7 million")[0]?.resolution).toBe(1e5);
  expect(findNumbers("280 million")[0]?.resolution).toBe(1e6);
  expect(findNumbers("two hundred")[0]?.resolution).toBe(1);
});

test.each([
  ["exceeded 280 million dollars", 280e6],
  ["of 1.65 and 2.40 billion", 1.65e9],
  ["a third more", 33.3],
  ["three quarters of the volume", 75],
  ["decreased 2.1 times", 0.476],
  ["doubled", 2],
])('"%s" says %d', (mention, value) => expect(says(mention, value)).toBe(true));

test("a mention that says something else is found", () => {
  expect(says("exceeded 280 million dollars", 290e6)).toBe(false);
  expect(says("17 percent", 280e6)).toBe(false);
});
