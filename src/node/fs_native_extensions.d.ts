// What is used of the package; it has no types.
declare module "fs-native-extensions" {
  /** Locks an open file for this descriptor alone, until it is closed; false while another has it. */
  export function tryLock(fd: number): boolean;
}
