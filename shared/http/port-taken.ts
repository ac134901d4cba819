/** Why a server does not listen, in words for who starts it. */
export const portTaken = (code: string | undefined, port: number): Error =>
  new Error(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or set PORT_BASE to another number.`
      : `Port ${port} cannot be listened on (${code}).`,
  );
