import { defineConfig } from "vitest/config"

/** One project a stage of `npm test`. Those that need a browser or long runs never share the machine with one another. */
export default defineConfig({
  test: {
    reporters: process.env.CI ? ["dot"] : ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "tests/support/**/*.test.ts", "scripts/**/*.test.ts"],
          environment: "node"
        }
      },
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 }
      },
      {
        extends: true,
        test: { name: "corpus", include: ["tests/corpus/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 120_000, fileParallelism: false }
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: ["tests/e2e/firefox.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          maxWorkers: 1,
          // A loaded machine is slow, not wrong. What needs its second try is named at the end of `npm test`.
          retry: process.env.CI ? 1 : 0,
          expect: { poll: { timeout: 8000 } },
          globalSetup: "tests/support/build-once.ts"
        }
      },
      {
        extends: true,
        test: { name: "firefox", include: ["tests/e2e/firefox.test.ts"], testTimeout: 120_000, hookTimeout: 300_000 }
      }
    ]
  }
})
