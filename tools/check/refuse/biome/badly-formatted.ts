export const a = { b : "c" }
