// Where the models run.
export {};
