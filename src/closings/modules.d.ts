/** Made of the files of src/closings/languages by scripts/closings-parts.ts. */
declare module 'virtual:closings/tellings' {
  const packed: string;
  export default packed;
}
declare module 'virtual:closings/all' {
  /** The phrases of each language, by code, packed. */
  const packed: Readonly<Record<string, string>>;
  export default packed;
}
