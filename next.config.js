// @ts-check
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/**
 * Inline scripts and styles stay allowed: Next puts the page's data and our bars' widths inline, and a nonce per
 * request is impossible on pages that are stored and served to many. Nothing is loaded from, sent to or framed by
 * another site. What depends on the request (Strict-Transport-Security, Cache-Control) is sent by proxy.ts.
 *
 * @param {boolean} development Hot reload evaluates text.
 */
function contentSecurityPolicy(development) {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** @param {boolean} development */
function securityHeaders(development) {
  return [
    { key: 'Content-Security-Policy', value: contentSecurityPolicy(development) },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Referrer-Policy', value: 'same-origin' },
    { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  ];
}

/**
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
export default function nextConfig(phase) {
  return {
    typedRoutes: true,
    agentRules: false,
    poweredByHeader: false,
    // `npm test` checks types, tests included; `npm start` installs only what running needs.
    typescript: { ignoreBuildErrors: true },
    // Stored pages of one process; the least recently used give way.
    cacheMaxMemorySize: 64 * 1024 * 1024,
    experimental: {
      // Stored pages live in memory: a copy on disk would outlive the data it shows.
      isrFlushToDisk: false,
      // Links do not prefetch stored pages; should one, the browser keeps it as briefly as Next allows.
      staleTimes: { dynamic: 0, static: 30 },
    },
    async headers() {
      return [{ source: '/:path*', headers: securityHeaders(phase === PHASE_DEVELOPMENT_SERVER) }];
    },
  };
}
