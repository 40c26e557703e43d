import type { VNode } from 'preact';
import { PageHead } from './page-head';
import type { View } from './view';

export const About = ({ view }: { readonly view: View }): VNode => (
  <>
    <PageHead view={view} title={view.text.about.title} />
    {view.text.about.lines.map((line) => (
      <p key={line} class="apart">
        {line}
      </p>
    ))}
  </>
);
