import type { ReactNode } from 'react';
import type { Frame } from '@/components/layout/frame';
import { PrintTime } from '@/components/layout/print-time';
import { TabBar } from '@/components/layout/tab-bar';
import { TopBar } from '@/components/layout/top-bar';
import { BANNER, FRAME, PRODUCT_NAME, type BannerKey } from '@/lib/labels';

type ShellProps = Frame & {
  /** "sample" over real published rows, "fiction" over 示范省; null where no figures are shown. */
  banner: BannerKey | null;
  /** Filters and user, for the head of a printed page; the time of printing is added. */
  printedFor: string;
  children: ReactNode;
};

/** The frame around every page a signed-in person sees. */
export function Shell({ banner, printedFor, children, ...frame }: ShellProps) {
  return (
    <>
      <a href="#main" className="absolute -left-[999px] z-30 rounded-md bg-surface px-3 py-2 focus:top-2 focus:left-4">
        {FRAME.skip}
      </a>
      <header>
        <TopBar {...frame} />
        {banner ? <Banner banner={banner} /> : null}
        <p className="hidden py-2 text-xs text-ink-3 print:block">
          {PRODUCT_NAME} · {printedFor} · <PrintTime />
        </p>
      </header>
      <main id="main" className="page-width pt-6 pb-10 phone:pt-4 print:px-0">
        {children}
      </main>
      <footer className="page-width flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-4 pb-8 text-xs text-ink-3 phone:pb-24 print:px-0">
        <p>{FRAME.footer}</p>
        <p>
          {PRODUCT_NAME} · {FRAME.footerPrint}
        </p>
      </footer>
      <TabBar {...frame} />
    </>
  );
}

function Banner({ banner }: { banner: BannerKey }) {
  const { title, text } = BANNER[banner];
  return (
    <div className="border-b border-warn-line bg-warn-soft text-xs text-warn">
      <p className="page-width py-[5px] print:px-2">
        <strong className="mr-2 font-semibold whitespace-nowrap">{title}</strong>
        {text}
      </p>
    </div>
  );
}
