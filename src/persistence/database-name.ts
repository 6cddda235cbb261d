/** The name of the device's database in which Impasse keeps things. */
export const databaseName = 'impasse';
