/** Lets the page answer before what comes next: a task over 50 ms is felt (Long Tasks, W3C). */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
