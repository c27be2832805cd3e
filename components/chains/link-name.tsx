import { Fragment } from 'react';

/** The name of a link ("石英/靶材/超高纯材料"), breaking after its strokes first. */
export function LinkName({ name }: { name: string }) {
  return name.split('/').map((part, index) => (
    <Fragment key={part}>
      {index > 0 ? (
        <>
          /<wbr />
        </>
      ) : null}
      {part}
    </Fragment>
  ));
}
