declare module '*/messages.json?dashboard' {
  const messages: Record<string, { message: string }>;
  export default messages;
}
