/** The picture of `assets/icon.svg`, small. */
export const Mark = () => (
  <svg viewBox="0 0 512 512" width="36" height="36" aria-hidden>
    <rect x="16" y="16" width="480" height="480" rx="112" fill="#123a63" />
    <rect x="104" y="92" width="264" height="328" rx="36" fill="#fff" />
    <rect x="148" y="150" width="176" height="44" rx="22" fill="#123a63" />
    <rect x="148" y="232" width="176" height="44" rx="22" fill="#9db7d3" />
    <rect x="148" y="314" width="96" height="44" rx="22" fill="#9db7d3" />
    <circle cx="350" cy="356" r="112" fill="#123a63" />
    <circle cx="350" cy="356" r="90" fill="#2fae66" />
    <path d="M306 358 l32 32 l58 -66" fill="none" stroke="#fff" strokeWidth="30" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
