import { Control, describedByOf, type ControlProps } from './control.js';

export interface FileUploadProps extends ControlProps {
  readonly multiple?: boolean;
  /** What the file dialogue offers, such as `image/jpeg,application/pdf`. */
  readonly accept?: string;
}

/** A file to hand in. The browser's own control: it speaks the reader's language and opens the camera of a phone. */
export function FileUpload(props: FileUploadProps) {
  const { name, multiple, accept, error } = props;
  const id = props.id ?? name;
  return (
    <Control control={props}>
      <input class={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`} id={id} name={name} type="file" multiple={multiple} accept={accept} aria-describedby={describedByOf(id, props)} />
    </Control>
  );
}
