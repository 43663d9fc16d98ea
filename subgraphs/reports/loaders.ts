/** Everything here is a register's row, which the kit's own batches load. */
export const createLoaders = () => ({});
