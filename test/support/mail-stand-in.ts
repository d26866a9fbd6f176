import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail server that speaks as much SMTP as a message needs; a test says what it answers. */
export class MailStandIn {
  readonly messages: string[] = [];
  toSender = '250 OK';
  toRecipient = '250 OK';
  toMessage = '250 OK';
  silent = false;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.talk(socket));

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}/?requireTLS=false`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    const say = (line: string): void => void (this.silent || socket.write(`${line}\r\n`));
    let unread = '';
    let inMessage = false;
    say('220 mail.example.cn');
    socket.on('data', (data) => {
      unread += data.toString();
      for (let end = unread.indexOf(inMessage ? '\r\n.\r\n' : '\r\n'); end >= 0; end = unread.indexOf(inMessage ? '\r\n.\r\n' : '\r\n')) {
        const heard = unread.slice(0, end);
        unread = unread.slice(end + (inMessage ? 5 : 2));
        if (inMessage) this.messages.push(heard);
        say(inMessage ? this.toMessage : this.answerTo(heard));
        inMessage = !inMessage && heard === 'DATA';
      }
    });
  }

  private answerTo(command: string): string {
    if (command.startsWith('MAIL')) return this.toSender;
    if (command.startsWith('RCPT')) return this.toRecipient;
    if (command === 'STARTTLS') return '502 Not here';
    return command === 'DATA' ? '354 Go on' : '250 OK';
  }
}
