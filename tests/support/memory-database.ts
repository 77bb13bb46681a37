import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { openDatabase, type Database } from "../../src/storage/database"
import { migrations } from "../../src/storage/migrations"

/** A disk of its own for one test: `open(n)` opens it as version n of the product did, without a number as it is today. */
export const memoryDisk = () => {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange }
  return {
    indexedDB: disk.indexedDB,
    open: (version = Infinity): Database =>
      openDatabase(
        migrations.filter((step) => step.version <= version),
        disk
      )
  }
}

/** A fresh database, for stores that take `() => Database`. */
export const memoryDatabase = (): (() => Database) => {
  const db = memoryDisk().open()
  return () => db
}
