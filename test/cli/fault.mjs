// Makes reading fail, as a fault of ours would, on each text that holds FAULT: handed to a command with --import.
const matchAll = Reflect.get(String.prototype, 'matchAll')
Reflect.set(String.prototype, 'matchAll', function (/** @type {RegExp} */ pattern) {
  const text = String(this)
  if (text.includes('FAULT')) throw new RangeError(`what stands in the report: ${text}`)
  return Reflect.apply(matchAll, this, [pattern])
})
