// planted: lint luoshi(banned-names)
export interface MeasureDto {
  readonly unit: string;
}
