declare module '*/messages.json?shared' {
  const messages: Record<string, { message: string }>;
  export default messages;
}
