declare module '*/messages.json?background' {
  const messages: Record<string, { message: string }>;
  export default messages;
}
