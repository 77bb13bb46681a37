import * as z from "zod"

/** The policy of the extension's pages forbids zod to make code; a script put in by the debugger is told that it may, and then fails. Imported first. */
z.config({ jitless: true })
