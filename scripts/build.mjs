// npm run build
import { build, installPackages } from './set-up.mjs'

installPackages()
await build()
