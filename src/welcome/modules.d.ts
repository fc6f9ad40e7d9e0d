declare module '*/messages.json?welcome' {
  const messages: Record<string, { message: string }>;
  export default messages;
}
