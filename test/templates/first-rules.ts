/**
 * The rules of the first set, complete to the cell. TR-01 and IN-08 are names of checks that the schema itself
 * makes: a missing column; an error value, a value that cannot be read, a required cell that is blank.
 */
export const FIRST_RULES = [
  ...['SC-01', 'SC-02', 'SC-04', 'SC-06'],
  ...['CO-01', 'CO-03', 'CO-04', 'CO-05', 'CO-06', 'CO-10'],
  ...['FI-01', 'FI-02', 'FI-05'],
  ...['PF-01', 'PF-02', 'PF-03'],
  ...['PR-01', 'PR-02', 'PR-03', 'PR-04', 'PR-10', 'PR-11'],
  ...['AQ-01', 'AQ-06'],
  ...['EN-01', 'EN-02'],
  ...['GV-01', 'GV-02'],
  ...['DA-08', 'TR-02', 'TR-05'],
  ...['IN-01', 'IN-02', 'IN-05', 'DA-01', 'DA-02', 'DA-03'],
  ...['CD-01', 'CD-02', 'CD-03', 'CD-04'],
] as const;
