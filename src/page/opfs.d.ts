// What the DOM's types lack of the Origin Private File System (File System Standard, WHATWG).

interface FileSystemFileHandle {
  /** Only in workers. */
  createSyncAccessHandle?(): Promise<{
    getSize(): number;
    write(bytes: Uint8Array, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
  move(name: string): Promise<void>;
}
