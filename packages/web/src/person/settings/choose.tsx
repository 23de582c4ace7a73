import { type ReactElement, useId, useState } from 'react';
import { RadioList } from '../../ui/choice.tsx';

interface ChooseProps<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly onPick: (value: T) => void;
}

/** One thing to set, as radios that save at once. */
export function Choose<T extends string>({ title, options, value, onPick }: ChooseProps<T>): ReactElement {
  const name = useId();
  // What was tapped shows at once; what is kept follows.
  const [picked, setPicked] = useState<T>();
  return (
    <fieldset className="setting">
      <legend className="label">{title}</legend>
      <RadioList
        name={name}
        segments
        options={options}
        value={picked ?? value}
        onPick={(tapped) => {
          const option = options.find((known) => known.value === tapped);
          if (option === undefined) return;
          setPicked(option.value);
          onPick(option.value);
        }}
      />
    </fieldset>
  );
}
