declare module 'gender-detection-from-name/names/*.js' {
  /** The gender of the given names that one language has, by the name in small letters. */
  const names: ReadonlyMap<string, 'male' | 'female'>
  export default names
}
