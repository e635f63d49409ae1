// An import() in a type alias escapes dependency-cruiser; the house forbids the form.
// planted: lint luoshi(no-import-type)
export type Inline = import('@luoshi/store/rows/row').Row;
