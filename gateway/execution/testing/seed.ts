/** Of what is drawn at random. It stands in the titles of the tests that draw; written here, it draws the same again. */
export const seed = Math.floor(Math.random() * 2 ** 31);
