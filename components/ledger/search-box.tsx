import Form from 'next/form';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';

/** Finds projects by a part of their name; the other filters stay. A GET form: the search is in the address. */
export function SearchBox({ filter }: { filter: Record<string, string | number | null> }) {
  const kept = Object.entries(filter).filter(([key, value]) => value !== null && key !== 'q' && key !== 'after');
  return (
    <Form action="/projects" role="search" className="mb-3 flex max-w-md gap-2 print:hidden!">
      {kept.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={String(value)} />
      ))}
      <div className="min-w-0 flex-1">
        <TextInput name="q" type="search" aria-label="项目名称" placeholder="项目名称" defaultValue={filter.q ?? ''} />
      </div>
      <Button type="submit" size="large">
        查找
      </Button>
    </Form>
  );
}
