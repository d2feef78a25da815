// esbuild inlines .wgsl files as text.
declare module "*.wgsl" {
  const text: string;
  export default text;
}
