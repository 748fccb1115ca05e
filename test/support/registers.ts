/** A contract register of three, the second of which ends before it starts: one error, in F3. */
export const CONTRACTS = `Contract reference,Title,Provider,Commissioner,Start date,End date,Annual value
C1,Community nursing,Anytown Community Trust,NHS Anytown CCG,01/04/2015,31/03/2016,"120,000"
C2,Podiatry,Foot Care Ltd,NHS Anytown CCG,01/04/2016,31/03/2015,"90,000"
C3,Audiology,Hear Well Ltd,NHS Anytown CCG,01/10/2015,30/09/2016,"45,000"
`;

/** A spend list of September 2015 whose payments are all of £25,000 or more: nothing to find. */
export const SPEND = `Department Family,Entity,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount
Department of Health,NHS Anytown CCG,03/09/2015,Contract Value,ACUTE COMMISSIONING,Anytown Hospital,5001,"612,000.00"
Department of Health,NHS Anytown CCG,14/09/2015,Contract Value,COMMUNITY SERVICES,Anytown Community Trust,5002,"30,000.00"
Department of Health,NHS Anytown CCG,28/09/2015,Contract Value,COMMUNITY SERVICES,Hear Well Ltd,5003,"25,000.00"
`;

/** The same with its last payment listed twice: a warning, in row 5. */
export const SPEND_WITH_REPEAT = `${SPEND}${SPEND.trimEnd().split('\n').at(-1)!}
`;

/** A table that no rule is about. */
export const SOMETHING_ELSE = `Colour,Shape,Weight
red,round,3
green,square,4
blue,flat,5
`;
