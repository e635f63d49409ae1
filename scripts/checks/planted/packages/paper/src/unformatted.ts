// planted: format format
export const   unformatted  = {a:1,
  b : "two"}
