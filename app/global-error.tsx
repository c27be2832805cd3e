'use client';

import ErrorPage from './error';
import './globals.css';

/** Stands in for the root layout when even that failed. */
export default function GlobalErrorPage(props: Parameters<typeof ErrorPage>[0]) {
  return (
    <html lang="zh-CN">
      <body>
        <title>页面暂时打不开</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
