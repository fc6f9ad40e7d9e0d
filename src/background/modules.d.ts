declare module '*/messages.json?background' {
  const messages: Record<string, { message: string }>;
  export default messages;
}
declare module '*/messages.json?spoken' {
  const messages: Record<string, { message: string }>;
  export default messages;
}
