/** The seed of random tests, printed in their titles. To reproduce a failure, set it here. */
export const seed = Math.floor(Math.random() * 2 ** 31);
