// planted: lint luoshi(decimal-quantity)
export interface Measure {
  readonly planned: number;
}
