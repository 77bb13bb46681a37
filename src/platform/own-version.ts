/** The version of this extension as its manifest says it, "0.1.0". */
export const ownVersion = (): string => chrome.runtime.getManifest().version
