const steps = {
  build: ['编译', 'building'],
  services: ['启动数据库与 Redis', 'starting PostgreSQL and Redis'],
  redis: ['获取 Redis 软件包', 'fetching the Redis package'],
  migrate: ['更新数据库结构', 'bringing the database up to date'],
  fill: ['更新数据库结构、准备演示数据', 'bringing the database up to date, preparing the sandbox province'],
  apps: ['启动应用', 'starting the applications'],
  stop: ['正在停止', 'stopping'],
};

/** What goes on, on stderr: one line that changes on a terminal, one line for each step elsewhere. */
export class Progress {
  #stream = process.stderr;

  show(step) {
    const [zh, en] = steps[step];
    const line = `${zh} · ${en} …`;
    this.#stream.write(this.#stream.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  }

  /** Clears the changing line. */
  end() {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K');
  }
}
