'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { beijingTime } from '@/lib/format';

/** The moment of printing. Asked of the browser then, because a stored page is older than its print. */
export function PrintTime() {
  const [printedAt, setPrintedAt] = useState('');
  useEffect(() => {
    // The paper is laid out as soon as the event returns: a later render would miss it.
    const tellTime = () => flushSync(() => setPrintedAt(beijingTime(new Date().toISOString())));
    window.addEventListener('beforeprint', tellTime);
    return () => window.removeEventListener('beforeprint', tellTime);
  }, []);
  return <span>{printedAt}</span>;
}
